/** Why a request was not carried out, with its HTTP status; `message` is shown to the person. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** What is wrong with single fields, by their names. */
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** What is wrong with each field; undefined where nothing is. Each message says what to do. */
export type FieldProblems = Readonly<Record<string, string | undefined>>;

/** Something that was typed cannot be taken. */
export function fieldProblem(fields: Readonly<Record<string, string>>): Problem {
  return new Problem(422, "没有保存，请先改正：", fields);
}

/** Goes on only where no field has a problem; otherwise all of them are said at once. */
export function requireNone(problems: FieldProblems): void {
  const found = Object.entries(problems).flatMap(([name, said]) => (said ? [[name, said]] : []));
  if (found.length > 0) throw fieldProblem(Object.fromEntries(found) as Record<string, string>);
}
