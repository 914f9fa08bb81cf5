import { z } from "zod";
import { endObjection } from "@/db/write-objections";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { WITHOUT_LIFT } from "@/lib/report/life/objection-inputs";
import { requireNone } from "./problem";

/** What ends an objection, from whichever page. */
export const ending = z.object({
  objection: z.string().max(64),
  lift: z.string().trim().max(10_000).default(""),
});

/** Takes an objection back or lifts it; answers with what was done. Throws Refused, NotNow or Problem. */
export async function endAsSent(
  store: Store,
  actor: Actor,
  reportId: string,
  { objection, lift: reason }: z.infer<typeof ending>,
): Promise<{ readonly done: string }> {
  requireNone({ lift: reason === "" ? WITHOUT_LIFT : undefined });
  const ended = await endObjection(store, actor, reportId, { objection, reason });
  return { done: ended === "takenBack" ? "异议已撤回。" : "异议已解除。" };
}
