import { tooLong } from "@/lib/report/fields/too-long";
import type { SaveOutcome, SentEntry } from "@/lib/report/save";
import type { Value } from "@/lib/report/value";
import type { FieldState } from "./field-state";

/** A keystroke. A conflict stays until the person settles it; the text that stands against the other changes. */
export function typed(field: FieldState, value: Value, key: string): FieldState {
  const { problem, sent, version } = field;
  // What a page that is gone left began from an older text than this page was rendered with.
  const seen = (sent ?? field.next)?.seen ?? version;
  const next = { value, seen, key, follows: sent ? [sent.key] : [] };
  return { ...field, next, problem: problem?.kind === "conflict" ? problem : null };
}

/**
 * The save to send: the one whose answer is missing, else what was typed last. A text that is too
 * long is refused here and never sent: it could hold up what goes with it.
 */
export function sending(field: FieldState): FieldState {
  const { sent, next, problem, longest } = field;
  if (sent || !next || problem) return field;
  const message = tooLong(next.value ?? "", longest);
  if (message !== null) return { ...field, problem: { kind: "invalid", message } };
  return { ...field, sent: next, next: null };
}

/** What the server has written into the field otherwise than by a save; what was typed meanwhile stands upon it. */
export function writtenOver(
  field: FieldState,
  { value, version }: Pick<FieldState, "value" | "version">,
): FieldState {
  const { next } = field;
  const typed = next && next.value !== value ? { ...next, seen: version, follows: [] } : null;
  return { ...field, value, version, next: typed };
}

export function sentEntry(code: string, { sent }: FieldState): SentEntry[] {
  return sent ? [{ code, ...sent }] : [];
}

/** What was typed since the save that is on its way; a page that is left cannot wait for the answer. */
export function typedSince(code: string, { next, problem, longest }: FieldState): SentEntry[] {
  return next && !problem && tooLong(next.value ?? "", longest) === null ? [{ code, ...next }] : [];
}

/** The server's answer. One that belongs to no save of ours (an older tab's) changes nothing. */
export function answered(field: FieldState, outcome: SaveOutcome): FieldState {
  const { sent, next } = field;
  if (sent?.key !== outcome.key) return field;
  const free = { ...field, sent: null };
  switch (outcome.outcome) {
    case "saved": {
      const { version, value } = outcome;
      const rest = { ...free, next: next && { ...next, seen: version, follows: [] } };
      // A key that was saved long ago is answered as it was then; what this page knows is newer.
      return version < field.version ? rest : { ...rest, version, value };
    }
    case "invalid":
      // What was typed stays in the outbox as unsent; only another keystroke sends again.
      if (next) return free;
      return { ...free, next: sent, problem: { kind: "invalid", message: outcome.message } };
    case "conflict":
      return {
        ...free,
        next: next ?? sent,
        problem: { kind: "conflict", current: outcome.current },
      };
  }
}
