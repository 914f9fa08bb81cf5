import { notFound } from "next/navigation";
import { keptChanges } from "@/app/kept-changes";
import { listEditors } from "@/db/editors";
import { theStore } from "@/db/open";
import { findRevision } from "@/db/revisions";
import type { ReadDraft } from "@/components/review/read-withdrawn";
import type { Editor } from "@/components/changes/change-list";
import type { Changes } from "@/lib/changes/change";
import { isDecidedOn, shownDraft } from "@/lib/report/life/reviewable";
import { freeze, thaw } from "@/lib/report/life/snapshot";
import { calendarDate, clockTime } from "@/lib/report/moment";
import type { Entries } from "@/lib/report/value";
import type { openReview } from "./open-review";

type Opened = Awaited<ReturnType<typeof openReview>>;
type Open = Pick<Opened, "report" | "edition" | "entries" | "rules">;

/** What is shown, against an earlier draft of it. */
export interface Since {
  /** The earlier draft's number. */
  readonly number: number;
  /** What stood in it. */
  readonly before: Entries;
  readonly changes: Changes;
  readonly editors: ReadonlyMap<string, Editor>;
}

/** When what is shown was frozen; what is being filled in is as it is now. */
async function shownAt({ report }: Open): Promise<Date> {
  const draft = shownDraft(report);
  const frozen = draft === null ? undefined : await findRevision(theStore(), report.id, draft);
  return frozen?.at ?? theStore().now();
}

/** Who wrote what is the unit's own affair: the competent office is told nobody (decision 36). */
async function editorsSince(open: Open, from: Date): Promise<ReadonlyMap<string, Editor>> {
  if (open.report.filed) return new Map();
  const until = await shownAt(open);
  const saved = await listEditors(theStore(), open.report.id, { from, until });
  return new Map(
    [...saved].map(([code, { by, at }]) => [
      code,
      { by, at: `${calendarDate(at)} ${clockTime(at)}` },
    ]),
  );
}

/** What changed since an earlier draft, and who changed it when. */
export async function changesSince(open: Open, number: number): Promise<Since> {
  const { report, edition, entries, rules } = open;
  const earlier = (await findRevision(theStore(), report.id, number)) ?? notFound();
  const { entries: before } = thaw(earlier.snapshot);
  const key = `${earlier.sha256} ${freeze(report, entries, { rules }).sha256}`;
  const changes = await keptChanges(key, { edition, before, after: entries, rules });
  return { number, before, changes, editors: await editorsSince(open, earlier.at) };
}

/** With how many things what is decided on says otherwise than the withdrawn draft that the person read, if any. */
export async function sinceWithdrawn(open: Opened): Promise<ReadDraft | null> {
  const draft = open.readWithdrawn;
  if (draft === null || !isDecidedOn(open.report)) return null;
  const { changes } = await changesSince(open, draft);
  return { draft, changes: changes.list.length };
}
