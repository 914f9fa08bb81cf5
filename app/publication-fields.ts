import { z } from "zod";

const typed = z.string().max(2000).default("");

/** What the form of the page on 公布 sends (lib/publication/record.ts). */
export const publicationFields = z.object({ address: typed, day: typed, indexNumber: typed });
