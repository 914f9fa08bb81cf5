import { randomUUID } from "node:crypto";
import type { Editable } from "@/lib/report/permissions";
import { entriesOf, type Entries } from "@/lib/report/value";
import { changing } from "./editing-sessions";
import { requireStillEditable } from "./editable";
import { findEntries } from "./entries";
import { appendToHistory, writeOver } from "./save-queries";
import type { Store } from "./store";

/** A key of its own for each change, unless somebody will ask what it wrote. */
interface ChangeOptions {
  readonly saveKey?: string;
}

/**
 * Writes what `changesTo` makes of a report's entries as they stand at that moment, over whatever
 * stands there, and answers how many it wrote. What `changesTo` throws leaves everything as it was.
 */
export async function changeEntries(
  store: Store,
  report: Editable,
  changesTo: (own: Entries) => Entries,
  { saveKey = randomUUID() }: ChangeOptions = {},
): Promise<number> {
  return changing(store, report, async () => {
    requireStillEditable(store, report);
    const stored = await findEntries(store, report.id);
    const versions = new Map(stored.map(({ code, version }) => [code, version]));
    const changes = changesTo(entriesOf(stored));
    const [at, by] = [store.now(), report.actor.accountId];
    for (const [code, value] of changes) {
      const before = versions.get(code) ?? 0;
      const row = { reportId: report.id, code, value, version: before + 1, at, by, saveKey };
      writeOver(store).run({ ...row, before });
      appendToHistory(store).run(row);
    }
    return changes.size;
  });
}
