import { askedAgain } from "@/db/asked-again";
import { signerProblem } from "@/db/signers";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { isPermitted } from "@/lib/report/life/permit";
import type { TransitionRequest } from "@/lib/report/life/transition";
import type { Report } from "@/lib/report/report";

/**
 * What is wrong with who is named for a step, to be said beside its input; undefined where nothing is,
 * or where moveReport will say something else first: that it is not theirs, or that the page is too old.
 */
export async function signerFault(
  store: Store,
  actor: Actor,
  report: Report,
  asked: TransitionRequest,
): Promise<string | undefined> {
  if (report.standing.number !== asked.seen) return undefined;
  const now = await askedAgain(store, actor, report.id);
  if (!isPermitted(now, asked.action, asked.channel)) return undefined;
  return signerProblem(store, now, asked);
}
