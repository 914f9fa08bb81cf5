import type { Contested } from "@/app/report/contested";
import { listEdits } from "@/db/draft-edits";
import { theStore } from "@/db/open";
import type { Publication } from "@/lib/publication/publication";
import { feedOf, type Happening, type Named } from "@/lib/report/life/feed";
import type { openReview } from "./open-review";

interface Read {
  readonly open: Awaited<ReturnType<typeof openReview>>;
  readonly threads: readonly Named[];
  readonly contested: Contested;
  readonly publications: readonly Publication[];
}

/**
 * 办理过程, as far as the reader may see it: who wrote what is the unit's own affair, of which the
 * competent office is told nobody (decision 36).
 */
export async function reviewFeed(read: Read): Promise<readonly Happening[]> {
  const { open, threads, contested, publications } = read;
  const { report, transitions } = open;
  return feedOf({
    edits: report.filed ? [] : await listEdits(theStore(), report.id),
    steps: transitions,
    threads,
    objections: contested.objections,
    corrections: publications.flatMap(({ corrections }) => corrections),
  });
}
