import { and, eq, inArray } from "drizzle-orm";
import type { Editable } from "@/lib/report/permissions";
import type { Value } from "@/lib/report/value";
import { changeEntries } from "./change-entries";
import { findEntries } from "./entries";
import type { Store } from "./store";

/** What became of an undo: how many fields were put back, or which were changed since, so that none was. */
export type Undone =
  | { readonly kind: "restored"; readonly count: number }
  | { readonly kind: "changed"; readonly codes: readonly string[] };

async function versionsOf(store: Store, reportId: string, codes: readonly string[]) {
  const { entryHistory: history } = store.tables;
  return store.db
    .select({ code: history.code, version: history.version, value: history.value })
    .from(history)
    .where(and(eq(history.reportId, reportId), inArray(history.code, [...codes])));
}

/** Which version of which field a save wrote. */
async function writtenBy(store: Store, reportId: string, saveKey: string) {
  const { entryHistory: history } = store.tables;
  return store.db
    .select({ code: history.code, version: history.version })
    .from(history)
    .where(and(eq(history.reportId, reportId), eq(history.saveKey, saveKey)));
}

/** Puts back what stood in all fields that one save wrote, unless one of them was changed since. */
export async function undoReplacement(
  store: Store,
  report: Editable,
  saveKey: string,
): Promise<Undone> {
  return store.transaction(async () => {
    const written = await writtenBy(store, report.id, saveKey);
    const stored = await findEntries(store, report.id);
    const current = new Map(stored.map(({ code, version }) => [code, version]));
    const changed = written.filter(({ code, version }) => current.get(code) !== version);
    if (changed.length > 0) return { kind: "changed", codes: changed.map(({ code }) => code) };
    const codes = written.map(({ code }) => code);
    const versions = codes.length > 0 ? await versionsOf(store, report.id, codes) : [];
    const former = new Map<string, Value>(
      written.map(({ code, version }) => [
        code,
        versions.find((each) => each.code === code && each.version === version - 1)?.value ?? null,
      ]),
    );
    const count = await changeEntries(store, report, () => former);
    return { kind: "restored", count };
  });
}
