import { composePreface, type Composed } from "@/lib/document/composed-preface";
import type { FieldState } from "@/lib/outbox/field-state";
import { isOpen } from "@/lib/outbox/pending";
import type { Saver } from "@/lib/outbox/saver";
import type { Value } from "@/lib/report/value";

/** What stands on the server, as far as this page has heard. */
const stored = ({ value, problem }: FieldState): Value =>
  problem?.kind === "conflict" ? problem.current.value : value;

/** The preface as it would print at this moment: of what is saved. */
export const printedPreface = (saver: Saver, composed: Composed): string =>
  composePreface(composed, (code) => stored(saver.field(code)) ?? "", true);

/** The same with what is on its way to be saved, for who goes on writing it. */
export const typedPreface = (saver: Saver, composed: Composed): string =>
  composePreface(
    composed,
    (code) => {
      const field = saver.field(code);
      return (field.problem ? stored(field) : saver.shown(code)) ?? "";
    },
    true,
  );

/** The labels of the parts that are typed otherwise than they would print, and are not just being saved. */
export const unsavedParts = (saver: Saver, { parts }: Composed): readonly string[] =>
  parts.flatMap(({ code, label }) => {
    const field = saver.field(code);
    const isHeldUp = field.problem !== null || (isOpen(field) && saver.state.kind !== "saving");
    return isHeldUp ? [label] : [];
  });
