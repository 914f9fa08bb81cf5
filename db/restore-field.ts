import type { Editable } from "@/lib/report/permissions";
import { NotNow } from "@/lib/report/refused";
import { changeEntries } from "./change-entries";
import { listFieldHistory } from "./field-history";
import type { Store } from "./store";

const CHANGED = "您打开页面以后，这一处又改过，没有恢复。请看过最新的一版再决定。";

/**
 * Writes an earlier version of a field as its newest. Throws NotNow where the newest is another than
 * the page showed, and where there is no such version.
 */
export async function restoreField(
  store: Store,
  report: Editable,
  { code, version, seen }: Readonly<Record<"version" | "seen", number>> & { readonly code: string },
): Promise<void> {
  await store.transaction(async () => {
    const versions = await listFieldHistory(store, report.id, code);
    if (versions[0]?.version !== seen) throw new NotNow(CHANGED);
    const wanted = versions.find((each) => each.version === version);
    if (!wanted) throw new NotNow("没有这一版，请刷新页面。");
    await changeEntries(store, report, () => new Map([[code, wanted.value]]));
  });
}
