import type { PageProgress } from "./completeness";
import type { StoredEntry } from "./save";

/** The entry that was saved last. */
export function latestOf(entries: readonly StoredEntry[]): StoredEntry | undefined {
  return [...entries].sort((one, other) => other.at.getTime() - one.at.getTime())[0];
}

/** Who changed each page of the form last, and when; by the page's path. */
export function lastEdits(
  progress: readonly PageProgress[],
  stored: ReadonlyMap<string, StoredEntry>,
): ReadonlyMap<string, StoredEntry> {
  return new Map(
    progress.flatMap(({ page }) => {
      const latest = latestOf(page.fields.flatMap(({ code }) => stored.get(code) ?? []));
      return latest ? [[page.path, latest]] : [];
    }),
  );
}
