import { and, eq } from "drizzle-orm";
import { awaitsConfirmation } from "@/lib/report/life/paper-wait";
import type { Asked } from "@/lib/report/life/permit";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { NotNow } from "@/lib/report/refused";
import type { Store } from "./store";
import { findRules } from "./unit-rules";

/** Whether a step on paper of a report waits for whoever signed it. Throws NotNow as lib/report/life/paper-wait.ts does. */
export async function demandsConfirmation(
  store: Store,
  { report, circumstances }: Asked,
  { personId }: Pick<TransitionRequest, "personId">,
): Promise<boolean> {
  const rules = await findRules(store, report.unitId);
  const { standing } = report;
  return awaitsConfirmation({ rules, standing, circumstances, personId: personId || undefined });
}

/** Part of the transaction of a step, whose number it is. Throws NotNow where whoever signed it on paper has to confirm it first. */
export async function requireConfirmed(
  store: Store,
  asked: Asked,
  { channel, personId = "" }: Pick<TransitionRequest, "channel" | "personId">,
  number: number,
): Promise<void> {
  if (channel !== "onPaper") return;
  if (!(await demandsConfirmation(store, asked, { personId }))) return;
  const { confirmations } = store.tables;
  const own = and(
    eq(confirmations.reportId, asked.report.id),
    eq(confirmations.number, number),
    eq(confirmations.by, personId),
  );
  if ((await store.db.$count(confirmations, own)) > 0) return;
  throw new NotNow("这一步须由签的人本人确认，还没有确认。请在「线下办理」里登记，等他确认。");
}
