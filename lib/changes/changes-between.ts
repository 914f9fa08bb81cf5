import { printedLine } from "@/lib/document/printed-line";
import { CURRENT_RULES, type PrintRules } from "@/lib/document/print-rules";
import type { Edition } from "@/lib/editions/types";
import type { Entries, Value } from "@/lib/report/value";
import type { Change, Changes, What } from "./change";
import { compareInThread, type Compare } from "./comparer";
import { differencesBetween, type Difference } from "./differences";
import { partChanges } from "./part-changes";
import { differingNarratives } from "./printed-narratives";
import type { Compared, Lines } from "./text/change";

export interface Revisions {
  readonly edition: Edition;
  readonly before: Entries;
  readonly after: Entries;
  /** By which both are read: those of the later one, so that no mark is a change where the text is none. */
  readonly rules?: PrintRules;
}

const isWritten = (value: Value): value is string => value !== null && value !== "";

/** Lines are compared word by word, as printed, where both say something. */
function differingLines(differences: readonly Difference[], rules: PrintRules): readonly Lines[] {
  return differences.flatMap(({ field: { code, kind }, before, after }) => {
    if (kind !== "line" || !isWritten(before) || !isWritten(after)) return [];
    const [was, is] = [before, after].map((value) => printedLine(kind, value, rules));
    return was && is && was !== is ? [{ code, before: was, after: is }] : [];
  });
}

function whatOf({ field, before, after }: Difference, compared: Compared): What {
  const paragraphs = compared.narratives.get(field.code) ?? [];
  if (field.kind === "narrative") return { kind: "narrative", before, after, paragraphs };
  const runs = compared.lines.get(field.code);
  return runs ? { kind: "line", runs } : { kind: "value", before, after };
}

/** How many differences there are, without a look into the texts: takes next to no time. */
export function countChanges({ edition, before, after }: Revisions): number {
  return (
    differencesBetween(edition, before, after).length + partChanges(edition, before, after).length
  );
}

/**
 * What a report says otherwise than an earlier revision of it, in printed order. Texts are compared
 * in a thread; where they differ by too much to be compared within its budget, they are shown as
 * wholly replaced.
 */
export async function changesBetween(
  { edition, before, after, rules = CURRENT_RULES }: Revisions,
  compare: Compare = compareInThread,
): Promise<Changes> {
  const differences = differencesBetween(edition, before, after);
  const narratives = differingNarratives(edition, before, after, rules);
  const compared = await compare({ narratives, lines: differingLines(differences, rules) });
  const fields = differences.map((difference): Change => {
    const { field, page } = difference;
    return { field, page, what: whatOf(difference, compared) };
  });
  const body = fields.findIndex(({ page }) => page.path !== "preface");
  const parts = partChanges(edition, before, after);
  const list = fields.toSpliced(body < 0 ? fields.length : body, 0, ...parts);
  return { list, narratives: compared.narratives, rules };
}
