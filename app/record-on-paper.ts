import { askedAgain } from "@/db/asked-again";
import { demandsConfirmation } from "@/db/confirmed";
import { keepScan, stepWithScan } from "@/db/scans";
import type { Store } from "@/db/store";
import { moveReport, type Effect } from "@/db/transitions";
import { awaitConfirmation } from "@/db/write-paper-waits";
import { checkScan } from "@/lib/import/scan/check-scan";
import type { Actor } from "@/lib/report/actor";
import { missingIn } from "@/lib/report/life/missing-in";
import { needsScan } from "@/lib/report/life/on-paper";
import type { Scan } from "@/lib/report/life/scan";
import type { Standing } from "@/lib/report/life/state";
import type { TransitionRequest } from "@/lib/report/life/transition";
import type { Report } from "@/lib/report/report";
import { dayProblem } from "./day-problem";
import { fieldProblem, requireNone } from "./problem";
import { signerFault } from "./signer-fault";
import { signReport } from "./sign-report";

interface Recorded extends Omit<TransitionRequest, "channel"> {
  /** The scan; undefined where none was sent. */
  readonly file: Uint8Array | undefined;
  /** 一张审签单签了几步: the file may be that of another step of the report. */
  readonly sharedSheet: boolean;
}

async function checked(file: Uint8Array | undefined): Promise<Scan | undefined> {
  if (!file) return undefined;
  const found = await checkScan(file);
  if (!found.ok) throw fieldProblem({ scan: found.message });
  return found.scan;
}

/** A sheet proves one step; that it bears several signatures has to be said. */
function requireOther(same: number | undefined): void {
  if (same === undefined) return;
  throw fieldProblem({
    scan: `这个文件已经用来登记过第${same}步了。请传这一步签过的纸；一张审签单上签了几步的，请勾选「一张审签单签了几步」。`,
  });
}

/** Where the report stands now, or whom the step waits for: the report has not moved. */
export type OnPaper =
  | { readonly kind: "done"; readonly standing: Standing }
  | { readonly kind: "waiting"; readonly waitsFor: string };

async function isAwaited(
  store: Store,
  actor: Actor,
  reportId: string,
  asked: Pick<TransitionRequest, "personId">,
): Promise<boolean> {
  return demandsConfirmation(store, await askedAgain(store, actor, reportId), asked);
}

/**
 * What was decided on paper, as the preparer records it: with who, when, and the scan, which is kept in
 * the transaction of the step. Throws Refused, NotNow or Problem, and then nothing is recorded.
 */
export async function recordOnPaper(
  store: Store,
  actor: Actor,
  report: Report,
  { file, sharedSheet, ...recorded }: Recorded,
): Promise<OnPaper> {
  const asked = { ...recorded, channel: "onPaper" } as const;
  const wanting = !file && needsScan(report.standing.state);
  requireNone({
    ...{ ...missingIn(asked), person: await signerFault(store, actor, report, asked) },
    day: await dayProblem(store, report.id, asked),
    scan: wanting ? "请选择签过的纸的扫描件或照片。" : undefined,
  });
  const scan = await checked(file);
  if (scan && !sharedSheet) requireOther(await stepWithScan(store, report.id, scan.bytes));
  if (scan && (await isAwaited(store, actor, report.id, asked))) {
    const waitsFor = await awaitConfirmation(store, actor, report.id, {
      ...{ ...asked, scan, sharedSheet },
    });
    return { kind: "waiting", waitsFor };
  }
  const keep: Effect = async ({ id }, { number }) => {
    if (scan) await keepScan(store, id, number, { ...scan, sharedSheet });
  };
  const standing = await (asked.action === "sign"
    ? signReport(store, actor, report, asked, keep)
    : moveReport(store, actor, report.id, asked, keep));
  return { kind: "done", standing };
}
