import { assign } from "@/db/assignments";
import { addContributor } from "@/db/contributors";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { editableBy } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

/** A 供数单位 of the report's unit that is asked for some of it; answers with its id. */
export async function seedContributor(
  store: Store,
  preparer: Actor,
  report: Report,
  name: string,
  codes: readonly string[],
): Promise<string> {
  const editable = editableBy(preparer, report);
  const { id } = await addContributor(store, editable, name);
  await assign(store, editable, id, codes);
  return id;
}
