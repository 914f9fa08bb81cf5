import { newKey } from "@/lib/outbox/pending";
import type { Saver } from "@/lib/outbox/saver";
import type { Field } from "@/lib/editions/types";
import { headingCode } from "@/lib/report/address";
import {
  headingProblem,
  readOutline,
  writeOutline,
  type OutlinePart,
} from "@/lib/report/fields/outline";
import type { Value } from "@/lib/report/value";

type Parts = readonly OutlinePart[];

export interface OutlineOnPage {
  readonly field: Field;
  readonly offered: Parts;
  /** The outlines that the report had before, the newest first; the offered one last. */
  readonly formers: readonly Parts[];
}

/** What a part is called that was never saved under a heading. */
export const NEW_HEADING = "新的部分";

const isRefused = ({ heading }: OutlinePart) => headingProblem(heading) !== null;

const headingIn = (parts: Parts, { key }: OutlinePart) =>
  parts.find((part) => part.key === key)?.heading;

const isIn = (parts: Parts, part: OutlinePart) => headingIn(parts, part) !== undefined;

const shownParts = (saver: Saver, { field, offered }: OutlineOnPage): Parts =>
  partsOf(saver.shown(field.code), offered);

const partsOf = (outline: Value, offered: Parts): Parts =>
  outline ? readOutline(outline) : offered;

/**
 * The parts as they are typed: as they are saved, but where a heading that was refused waits. One
 * whose part somebody else dropped meanwhile stands at the end, or nobody could see it.
 */
export function typedParts(saver: Saver, page: OutlineOnPage): Parts {
  const parts = shownParts(saver, page);
  const held = ({ key }: OutlinePart) => saver.shown(headingCode(key));
  const others = [...page.formers.flat(), ...page.offered].filter(
    (part, at, all) => held(part) !== null && !isIn(parts, part) && !isIn(all.slice(0, at), part),
  );
  return [...parts, ...others].map((part) => ({ ...part, heading: held(part) ?? part.heading }));
}

/**
 * What of the parts can be saved: a heading that is refused does not hold up the others, its part
 * stands under the last one that was saved.
 */
function savableParts(saver: Saver, page: OutlineOnPage, typed: Parts): Parts {
  const now = shownParts(saver, page);
  const saved = partsOf(saver.field(page.field.code).value, page.offered);
  const former = [...saved, ...now].filter((part) => !isRefused(part));
  return typed
    .filter((part) => !isRefused(part) || isIn(now, part))
    .map((part) =>
      isRefused(part) ? { ...part, heading: headingIn(former, part) ?? NEW_HEADING } : part,
    );
}

/** Keeps a heading that is refused in the outbox, as a place of its own that is not saved; null ends that. */
function hold(saver: Saver, code: string, heading: string | null): void {
  const field = saver.field(code);
  if (saver.shown(code) === heading) return;
  const message = heading === null ? null : headingProblem(heading);
  const free = { ...field, sent: null, next: null, problem: null };
  saver.settle(
    code,
    message === null
      ? free
      : {
          ...free,
          next: { value: heading, seen: 0, key: newKey(), follows: [] },
          problem: { kind: "invalid", message },
        },
  );
}

/** Takes what was made of the parts: `save` is called with the outline, unless it stands there already. */
export function takeParts(
  saver: Saver,
  page: OutlineOnPage,
  typed: Parts,
  save: (outline: string) => void,
): void {
  const outline = writeOutline(savableParts(saver, page, typed));
  const before = typedParts(saver, page);
  const stood = saver.shown(page.field.code) ?? writeOutline(page.offered);
  if (outline !== stood) save(outline);
  const gone = before.filter((part) => !isIn(typed, part));
  for (const { key } of gone) hold(saver, headingCode(key), null);
  for (const part of typed) {
    hold(saver, headingCode(part.key), isRefused(part) ? part.heading : null);
  }
}
