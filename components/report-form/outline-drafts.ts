import { beganFrom } from "@/lib/outbox/field-state";
import type { Saver } from "@/lib/outbox/saver";
import {
  outlineWords,
  readOutline,
  writeOutline,
  type OutlinePart,
} from "@/lib/report/fields/outline";
import { mergeOutlines } from "@/lib/report/merge-outlines";
import type { Value } from "@/lib/report/value";
import type { Drafts } from "./conflict-choice";

/** Two outlines are read by their headings and merged by their parts, not by the lines they are stored in. */
export function outlineDrafts(saver: Saver, code: string, offered: readonly OutlinePart[]): Drafts {
  const parts = (value: Value) => (value ? readOutline(value) : offered);
  return {
    words: (value) => outlineWords(parts(value)),
    merge: (theirs, mine) => {
      const base = beganFrom(saver.field(code));
      const begun = base === undefined ? [] : parts(base);
      return writeOutline(mergeOutlines(begun, parts(theirs), parts(mine)));
    },
  };
}
