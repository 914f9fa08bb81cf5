/**
 * A field's code is its address everywhere. react-hook-form reads dots in a name as a path, so that
 * `t18.1.1` and `t18.1.1.a` would overwrite each other: registered names are dot-free. `edition()`
 * admits no underscore in a code, which makes the two functions inverse to each other.
 */
export const formName = (code: string): string => code.replace(/\./g, "_");
export const codeOf = (name: string): string => name.replace(/_/g, ".");

const NOTE = "note.";

/** The private note of a figure has an address of its own, so that it is saved like any field. */
export const noteCode = (code: string): string => NOTE + code;

/** The figure that a note belongs to; null where the code is not a note's. */
export function notedCode(code: string): string | null {
  return code.startsWith(NOTE) ? code.slice(NOTE.length) : null;
}
