import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { AdminNav } from "@/components/admin/admin-nav";
import { RosterPreview } from "@/components/roster/roster-preview";
import { RosterUpload } from "@/components/roster/roster-upload";
import { FormNoteBox } from "@/components/ui/form-note";
import { checkRoster } from "@/lib/import/roster/check-roster";
import { takeNote } from "../../form-notes";
import { knownTo } from "../../roster/known";
import { outcomeOf } from "../../roster/outcome";
import { packRows } from "../../roster/packed-rows";
import { takePreview } from "../../roster/previews";
import type { Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";

export const metadata: Metadata = { title: "导入单位和账号" };

async function ImportPage({ searchParams }: Searched) {
  const { store, scope } = await requireAdmin();
  const asked = await searchParams;
  const note = takeNote(asked.note);
  const rows = takePreview(asked.preview);
  const roster = rows && checkRoster(rows, await knownTo(store, scope));
  const missed = asked.preview !== undefined && !rows;
  return (
    <>
      <AdminNav at="/admin/import" scope={scope} />
      <FormNoteBox note={note} />
      {missed && (
        <p className="notice warning">预览只显示一次。什么都没有导入；请重新上传名单再看一遍。</p>
      )}
      {roster ? (
        <RosterPreview
          roster={roster}
          parents={new Map(rows.units.map(({ row, cells }) => [row, cells.parent]))}
          sent={{ rows: packRows(rows), shown: outcomeOf(roster), key: randomUUID() }}
        />
      ) : (
        <RosterUpload note={note} />
      )}
    </>
  );
}

export default adminPage(ImportPage);
