import type { Saver } from "@/lib/outbox/saver";

type OpenMarks = () => readonly { readonly code: string }[];

const readers = new WeakMap<Saver, OpenMarks>();

/** Says how the open marks of a page's draft are read; only pages with a draft load what reads them. */
export function readMarksBy(saver: Saver, read: OpenMarks): void {
  readers.set(saver, read);
}

/** The marks of last year's text that are open on the page at this moment. */
export const openMarksIn = (saver: Saver): ReturnType<OpenMarks> => readers.get(saver)?.() ?? [];
