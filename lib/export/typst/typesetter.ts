import path from "node:path";
import { WarmThread } from "@/lib/thread/warm-thread";
import type { FontChoice, FontSetting } from "../fonts";
import type { Ranges } from "../pdf/coverage";
import type { PrintData } from "./print-data";

/** What the worker is asked to do. */
export type Task =
  | { readonly kind: "fonts" }
  | { readonly kind: "coverage" }
  | { readonly kind: "pdf"; readonly data: PrintData }
  | { readonly kind: "pages"; readonly data: PrintData };

/** What it answers to each. */
export interface Done {
  fonts: readonly FontChoice[];
  /** All characters that can be printed. */
  coverage: Ranges;
  pdf: Uint8Array;
  pages: {
    readonly pages: readonly string[];
    readonly choices: readonly FontChoice[];
  };
}

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "export", "typst", "worker.mjs");

/** A report takes a tenth of a second; what takes this long has gone wrong. */
const PATIENCE_MS = 30_000;

/** Typesetting, in a thread of its own. */
export class Typesetter {
  readonly #thread: WarmThread;

  constructor(setting: FontSetting) {
    this.#thread = new WarmThread({
      script: WORKER,
      data: setting,
      patience: PATIENCE_MS,
      failure: "The report could not be set",
    });
  }

  do<K extends Task["kind"]>(task: Task & { readonly kind: K }): Promise<Done[K]> {
    return this.#thread.do(task) as Promise<Done[K]>;
  }

  /** Ends the worker; a later task starts another. */
  close(): Promise<void> {
    return this.#thread.close();
  }
}
