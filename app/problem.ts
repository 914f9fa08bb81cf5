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

/** Something that was typed cannot be taken; each message says what to do. */
export function invalid(fields: Readonly<Record<string, string>>): Problem {
  return new Problem(422, "没有保存，请先改正：", fields);
}
