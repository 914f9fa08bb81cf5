import type { SentEntry } from "@/lib/report/save";

const MOST_ENTRIES = 100;
/** Three bytes each in Chinese: 600 kB. What stands before our server may take no more than 1 MB. */
export const MOST_CHARACTERS = 200_000;

/** The first of the entries that wait, as many as go into one request. */
export function oneRequest(waiting: readonly SentEntry[]): readonly SentEntry[] {
  let characters = 0;
  const end = waiting.findIndex(({ value }, at) => {
    characters += value?.length ?? 0;
    return at > 0 && (at >= MOST_ENTRIES || characters > MOST_CHARACTERS);
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}
