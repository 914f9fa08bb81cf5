import { livingWriters } from "./alive";
import { thisPage, type Pending } from "./pending";
import type { Saver } from "./saver";

/** Longer than the keeper waits: a browser whose IndexedDB never answers must not hold up a page. */
const LOOK_WITHIN_MS = 2_000;

export interface HandedIn {
  /** How many fields the server took. */
  readonly taken: number;
  /** What is still unsaved, from all tabs; null where the browser does not say. */
  readonly left: readonly Pending[] | null;
}

function resting(saver: Saver): Promise<void> {
  return new Promise((resolve) => {
    if (saver.state.kind !== "saving") return resolve();
    const stop = saver.watch(null, () => {
      if (saver.state.kind === "saving") return;
      stop();
      resolve();
    });
  });
}

/** Sends what pages that are gone left behind of a report, and answers what is left. */
export async function handIn(saver: Saver): Promise<HandedIn> {
  const { account, report, outbox, later } = saver.options;
  const inTime = <T>(work: Promise<T>) =>
    Promise.race([
      work.catch(() => null),
      new Promise<null>((resolve) => later(() => resolve(null), LOOK_WITHIN_MS)),
    ]);
  const living = await livingWriters();
  const codes = await inTime(saver.recover((writer) => writer !== thisPage && living.has(writer)));
  await resting(saver);
  const left = await inTime(outbox.list(account, report));
  const still = new Set(left?.map(({ code }) => code));
  return { taken: codes?.filter((code) => !still.has(code)).length ?? 0, left };
}
