import { draftOf } from "@/lib/report/draft/draft-of";
import type { Entries, Value } from "@/lib/report/value";
import type { Askable } from "./askable";
import { figureOf } from "./figure-of";
import { sourcesOf, type Gathered, type Source } from "./gathered";
import type { Answer, Reading, RefusedRow } from "./reading";
import { textOf } from "./text-of";

/** What stands in the report and what was gathered for it, at one moment. */
export interface GatheringState {
  readonly entries: Entries;
  readonly gathered: Gathered;
}

/** What taking an answer would do to one field. */
export interface PlannedChange {
  readonly code: string;
  readonly note: string | null;
  /** What the contributor gave before and gives now. */
  readonly givenBefore: Value;
  readonly given: string;
  /** What the field holds and would hold. */
  readonly before: Value;
  readonly after: string;
  /** All whose answers make up the field, as they would stand. */
  readonly sources: readonly Source[];
}

export interface Plan {
  readonly changes: readonly PlannedChange[];
  /** Answers that would change nothing: they were taken before. */
  readonly unchanged: readonly string[];
  readonly refused: readonly Omit<RefusedRow, "row">[];
}

type Planned =
  | { readonly ok: true; readonly change: PlannedChange }
  | { readonly ok: false; readonly problem: string };

const UNTOUCHED_DRAFT =
  "这一部分带入了上年的底稿，还没有动过。请先到那一部分核对，或者点「不用这一部分的底稿」，再读一次。";

function afterTaking(
  { field }: Askable,
  { entries }: GatheringState,
  sources: readonly Source[],
  [before, given]: readonly [Value, string],
) {
  if (field.kind !== "narrative")
    return figureOf(
      field,
      sources.map(({ value }) => value),
    );
  if (draftOf(field.code, entries)?.begun === false)
    return { ok: false, message: UNTOUCHED_DRAFT } as const;
  const value = textOf(entries.get(field.code) ?? "", before ?? "", given);
  return { ok: true, value } as const;
}

function planOne(
  { code, value: given, note }: Answer,
  askable: Askable,
  contributorId: string,
  standing: GatheringState,
): Planned {
  const { entries, gathered } = standing;
  const sources = sourcesOf(gathered, code).map((source) =>
    source.id === contributorId ? { ...source, value: given } : source,
  );
  const givenBefore = gathered.given.get(code)?.get(contributorId) ?? null;
  const after = afterTaking(askable, standing, sources, [givenBefore, given]);
  if (!after.ok) return { ok: false, problem: after.message };
  const before = entries.get(code) ?? null;
  const change = { code, note, givenBefore, given, before, after: after.value ?? "", sources };
  return { ok: true, change };
}

const changesNothing = ({ given, givenBefore, before, after }: PlannedChange) =>
  given === givenBefore && before === after;

/** What taking the answers of a contributor would change now. Answers to what is not asked of it are none. */
export function planTaking(
  answers: Reading["answers"],
  contributorId: string,
  askables: ReadonlyMap<string, Askable>,
  standing: GatheringState,
): Plan {
  const changes: PlannedChange[] = [];
  const unchanged: string[] = [];
  const refused: Omit<RefusedRow, "row">[] = [];
  for (const answer of answers) {
    const { code, value } = answer;
    const askable = askables.get(code);
    if (!askable || !standing.gathered.asked.get(code)?.includes(contributorId)) continue;
    const planned = planOne(answer, askable, contributorId, standing);
    if (!planned.ok) {
      refused.push({ label: askable.label, answer: value, problem: planned.problem });
    } else if (changesNothing(planned.change)) unchanged.push(code);
    else changes.push(planned.change);
  }
  return { changes, unchanged, refused };
}
