import { and, eq } from "drizzle-orm";
import type { Editable } from "@/lib/report/permissions";
import { requireStillEditable } from "./editable";
import { record } from "./record";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";

export interface Assignment {
  readonly code: string;
  readonly contributorId: string;
}

type AssignmentRow = Assignment & { readonly reportId: string };

const boundRow = ({ reportId, code, contributorId }: AssignmentRow): BoundRow => [
  "assignments",
  reportId,
  code,
  contributorId,
];

/** Which fields of a report are asked of whom. */
export async function listAssignments(store: Store, reportId: string): Promise<Assignment[]> {
  const { assignments } = store.tables;
  return store.db
    .select({ code: assignments.code, contributorId: assignments.contributorId })
    .from(assignments)
    .where(eq(assignments.reportId, reportId));
}

/** Asks a contributor for exactly these fields. */
export async function assign(
  store: Store,
  report: Editable,
  contributorId: string,
  codes: readonly string[],
): Promise<void> {
  const { assignments } = store.tables;
  const rows = codes.map((code) => ({ reportId: report.id, code, contributorId }));
  await store.transaction(async () => {
    requireStillEditable(store, report);
    const removed = await store.db
      .delete(assignments)
      .where(and(eq(assignments.reportId, report.id), eq(assignments.contributorId, contributorId)))
      .returning();
    if (rows.length > 0) await store.db.insert(assignments).values(rows);
    const assigned = { kind: "assigned", report: report.id, fields: rows.length } as const;
    await record(store, assigned, ...[...removed, ...rows].map(boundRow));
  });
}

/** Adds to what is asked; what is asked already stays. */
export async function addAssignments(
  store: Store,
  report: Editable,
  added: readonly Assignment[],
): Promise<void> {
  if (added.length === 0) return;
  const { assignments } = store.tables;
  await store.transaction(async () => {
    requireStillEditable(store, report);
    const written = await store.db
      .insert(assignments)
      .values(added.map((each) => ({ reportId: report.id, ...each })))
      .onConflictDoNothing()
      .returning();
    const assigned = { kind: "assigned", report: report.id, fields: added.length } as const;
    await record(store, assigned, ...written.map(boundRow));
  });
}
