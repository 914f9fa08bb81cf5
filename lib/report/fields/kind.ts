import type { Field } from "@/lib/editions/types";

export type Parsed =
  | { readonly ok: true; readonly value: string }
  /** `message` says in the office's words what to do. */
  | { readonly ok: false; readonly message: string };

export type FigureUnit = Pick<Field, "unit">;

/** How one kind of field reads what was typed and prints what is stored. */
export interface Kind {
  /** Characters that a field of running text holds; absent where the format of the kind bounds it. */
  readonly longest?: number;
  /** `typed` is never empty: an empty field is absent, which no kind needs to know. */
  readonly parse: (typed: string, field: Field) => Parsed;
  /** Canonical text to the text in the document. */
  readonly print: (value: string) => string;
}

export const accepted = (value: string): Parsed => ({ ok: true, value });
export const refused = (message: string): Parsed => ({ ok: false, message });
