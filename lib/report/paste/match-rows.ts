import type { Outline } from "./outline";

/** The line that a row of a block is; or why nobody can tell. */
export type Match =
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "unknown" }
  /** Several lines have its name, or several rows are the same line. */
  | { readonly kind: "ambiguous" };

const UNKNOWN: Match = { kind: "unknown" };
const AMBIGUOUS: Match = { kind: "ambiguous" };

/** The lines that a row names: its last word decides that names one. */
function namedBy(words: readonly string[], outline: Outline): readonly number[] {
  const linesCalled = (word: string) =>
    outline.flatMap(({ key }, at) => (key !== "" && key === word ? [at] : []));
  const last = words.filter(Boolean).reverse();
  return last.map(linesCalled).find((lines) => lines.length > 0) ?? linesCalled(words.join(""));
}

const familyOf = ({ above }: Outline[number]) => above.join("\n");

/** Whether a row tells that what follows stands where the line does: it is its parent, or a child of the same one. */
function tellsOf(
  line: number,
  words: readonly string[],
  named: readonly number[],
  outline: Outline,
) {
  const wanted = outline[line];
  const parent = wanted?.above[wanted.above.length - 1];
  const [only, another] = named;
  const sibling = another === undefined && only !== undefined ? outline[only] : undefined;
  return (
    (parent !== undefined && words.includes(parent)) ||
    (wanted !== undefined && sibling !== undefined && familyOf(sibling) === familyOf(wanted))
  );
}

/** Which of several lines of one name a row is: the nearest row that tells one from the others decides. */
function byNearest(
  at: number,
  rows: readonly (readonly string[])[],
  named: readonly (readonly number[])[],
  outline: Outline,
): Match {
  const lines = named[at] ?? [];
  for (let before = at; before >= 0; before -= 1) {
    const told = lines.filter((line) =>
      tellsOf(line, rows[before] ?? [], before === at ? [] : (named[before] ?? []), outline),
    );
    const [line, another] = told;
    if (line !== undefined && another === undefined) return { kind: "line", line };
  }
  return AMBIGUOUS;
}

/** Finds by its words the line of each row; `rows` holds what stands in the columns of names, as `labelKey` has it. */
export function findLines(
  rows: readonly (readonly string[])[],
  outline: Outline,
): readonly Match[] {
  const named = rows.map((words) => namedBy(words, outline));
  return named.map((lines, at) => {
    const [line, another] = lines;
    if (line === undefined) return UNKNOWN;
    return another === undefined ? { kind: "line", line } : byNearest(at, rows, named, outline);
  });
}

/** Of rows that are one line all are in doubt. */
export function withoutTwice(found: readonly Match[]): readonly Match[] {
  const times = new Map<number, number>();
  for (const match of found)
    if (match.kind === "line") times.set(match.line, (times.get(match.line) ?? 0) + 1);
  const isTwice = (match: Match) => match.kind === "line" && (times.get(match.line) ?? 0) > 1;
  return found.map((match) => (isTwice(match) ? AMBIGUOUS : match));
}
