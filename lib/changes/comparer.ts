import path from "node:path";
import { WarmThread } from "@/lib/thread/warm-thread";
import type { Compared, Comparison } from "./text/change";

/** What compares texts: in a thread of its own, or here and now in tests. */
export type Compare = (comparison: Comparison) => Promise<Compared>;

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "changes", "text", "worker.mjs");

/** The budget ends every comparison within some seconds (text/budget.mjs); this is for what goes wrong. */
const PATIENCE_MS = 30_000;
const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** Next makes several instances of a module, which share one thread. */
const KEY = Symbol.for("nianbao.comparer");
const shared: { [KEY]?: WarmThread } = globalThis as object;

function thread(): WarmThread {
  const failure = "The texts could not be compared";
  const warm =
    shared[KEY] ?? new WarmThread({ script: WORKER, patience: PATIENCE_MS, limits, failure });
  shared[KEY] = warm;
  return warm;
}

/** Compares in a warm thread, one comparison after another. Takes no time of the event loop. */
export async function compareInThread(comparison: Comparison): Promise<Compared> {
  const differing = comparison.narratives.length + comparison.lines.length;
  if (differing === 0) return { narratives: new Map(), lines: new Map() };
  return (await thread().do(comparison)) as Compared;
}

/** Ends the thread; a later comparison starts another. */
export async function endComparing(): Promise<void> {
  await shared[KEY]?.close();
}
