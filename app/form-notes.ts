import { randomBytes } from "node:crypto";
import type { FormNote } from "@/components/ui/form-note";

const KEY = Symbol.for("nianbao.form-notes");
const MOST = 500;

/** On globalThis, since the route that leaves a note and the page that shows it are built apart. */
function notes(): Map<string, FormNote> {
  const shared = globalThis as { [KEY]?: Map<string, FormNote> | undefined };
  return (shared[KEY] ??= new Map<string, FormNote>());
}

/**
 * Keeps what a page is to say after a redirect, and answers with the name it is taken under. It
 * stays in memory: neither what was typed nor a one-time password belongs in an address or a cookie.
 */
export function leaveNote(note: FormNote): string {
  const kept = notes();
  const id = randomBytes(16).toString("base64url");
  kept.set(id, note);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return id;
}

/** The note, once. `asked` is the page's search parameter. */
export function takeNote(asked: string | string[] | undefined): FormNote | undefined {
  if (typeof asked !== "string") return undefined;
  const note = notes().get(asked);
  notes().delete(asked);
  return note;
}
