import { variantsOf } from "@/lib/editions/define";
import type { Store } from "@/db/store";
import type { Contributor } from "@/lib/gathering/gathered";
import type { SheetIdentity } from "@/lib/gathering/identity";
import { readAnswers } from "@/lib/gathering/read-answers";
import { readRows } from "@/lib/gathering/read-rows";
import type { Reading } from "@/lib/gathering/reading";
import type { Sheet } from "@/lib/import/workbook/workbook";
import type { Actor } from "@/lib/report/actor";
import { editableBy } from "@/lib/report/permissions";
import { openReport } from "../open-report";
import { Problem } from "../problem";
import { codesAskedOf, contributorOf, openGathering, type OpenGathering } from "./open-gathering";

/** A sheet is read only where it belongs: figures of another office or year look just as good. */
function refuseAnother(
  identity: SheetIdentity | null,
  { open: { report }, gathered }: OpenGathering,
  { id, name }: Contributor,
): void {
  if (identity === null) return;
  const { reportId, contributorId, editionId } = identity;
  if (reportId !== report.id || editionId !== report.editionId) {
    throw new Problem(
      422,
      `这张数据采集表不是这一份年报（${report.unitName}，${report.year}年）的，没有读取。请核对年度和单位，换一张数据采集表。`,
    );
  }
  if (contributorId === id) return;
  const other = gathered.contributors.find((each) => each.id === contributorId)?.name;
  throw new Problem(
    422,
    `这张数据采集表是${other ? `“${other}”` : "另一个供数单位"}的，不是“${name}”的，没有读取。请到它自己那一页读回，或者换一张数据采集表。`,
  );
}

/** Reads a 数据采集表 that came back from a contributor; stores nothing. */
export async function readBack(
  store: Store,
  actor: Actor,
  { id, contributor: contributorId }: { readonly id: string; readonly contributor: string },
  sheet: Sheet,
): Promise<Reading> {
  const open = await openReport(actor, store, id);
  editableBy(actor, open.report);
  const gathering = await openGathering(store, open);
  const contributor = contributorOf(gathering, contributorId);
  const read = readRows(sheet, open.report.year);
  if (!read.ok) throw new Problem(422, read.message);
  refuseAnother(read.identity, gathering, contributor);
  const { askables } = gathering;
  const asked = codesAskedOf(gathering, contributor).flatMap((code) => askables.get(code) ?? []);
  const variants = variantsOf(open.edition);
  return readAnswers(read.rows, { asked, codes: new Set(askables.keys()), variants });
}
