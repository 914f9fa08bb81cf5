import type { RecordedCorrection } from "@/lib/publication/publication";
import type { Comment, Marked, Thread } from "./comment";
import type { Objection, Statement } from "./objection";
import type { Transition } from "./transition";

/** What somebody wrote in one draft, before it was sent. */
export interface Edits {
  readonly revision: number;
  /** The display name. */
  readonly by: string;
  /** Of the last of it. */
  readonly at: Date;
  /** In how many fields. */
  readonly places: number;
}

/** A comment as pages name it. */
export interface Named {
  readonly thread: Thread;
  /** 批注3 */
  readonly number: number;
  /** 一、概述 */
  readonly place: string;
}

/** One thing that happened to a report. */
export type Happening =
  | { readonly kind: "edits"; readonly at: Date; readonly edits: Edits }
  | { readonly kind: "step"; readonly at: Date; readonly step: Transition }
  | { readonly kind: "comment"; readonly at: Date; readonly named: Named }
  | { readonly kind: "reply"; readonly at: Date; readonly named: Named; readonly reply: Comment }
  | { readonly kind: "mark"; readonly at: Date; readonly named: Named; readonly marked: Marked }
  | { readonly kind: "objection"; readonly at: Date; readonly objection: Objection }
  | {
      readonly kind: "lifted";
      readonly at: Date;
      readonly objection: Objection;
      readonly lifted: Statement;
    }
  | { readonly kind: "correction"; readonly at: Date; readonly correction: RecordedCorrection };

/** All that is read of a report's life; each list as far as its reader may see it. */
export interface Happened {
  readonly edits: readonly Edits[];
  /** In order. */
  readonly steps: readonly Transition[];
  readonly threads: readonly Named[];
  readonly objections: readonly Objection[];
  /** Of what is recorded of its publications. */
  readonly corrections: readonly RecordedCorrection[];
}

const ofThread = (named: Named): readonly Happening[] => [
  { kind: "comment", at: named.thread.at, named },
  ...named.thread.replies.map((reply) => ({ kind: "reply", at: reply.at, named, reply }) as const),
  ...named.thread.marks.map((marked) => ({ kind: "mark", at: marked.at, named, marked }) as const),
];

function ofObjection(objection: Objection): readonly Happening[] {
  const { at, lifted } = objection;
  return [
    { kind: "objection", at, objection },
    ...(lifted ? [{ kind: "lifted", at: lifted.at, objection, lifted } as const] : []),
  ];
}

/** 办理过程: all of it in order of time; of one moment, what was written comes before the step that sent it. */
export function feedOf({ edits, steps, threads, objections, corrections }: Happened) {
  const all: readonly Happening[] = [
    ...edits.map((each) => ({ kind: "edits", at: each.at, edits: each }) as const),
    ...threads.flatMap(ofThread),
    ...steps.map((step) => ({ kind: "step", at: step.at, step }) as const),
    ...objections.flatMap(ofObjection),
    ...corrections.map(
      (correction) => ({ kind: "correction", at: correction.at, correction }) as const,
    ),
  ];
  return [...all].sort((one, other) => one.at.getTime() - other.at.getTime());
}
