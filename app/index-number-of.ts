import { listPublications } from "@/db/publications";
import type { Store } from "@/db/store";
import { indexNumber } from "@/lib/report/index-number";
import { textOf, type Entries } from "@/lib/report/value";

/** 索引号: as a report was last published under it, else as it was filled in beforehand; "" where it has none. */
export async function indexNumberOf(
  store: Store,
  reportId: string,
  entries: Entries,
): Promise<string> {
  const publications = await listPublications(store, reportId);
  const published = publications[publications.length - 1]?.indexNumber ?? "";
  return published || textOf(entries, indexNumber.code);
}
