import type { Metadata } from "next";
import { AdminNav } from "@/components/admin/admin-nav";
import { UnitList } from "@/components/admin/unit-list";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../../form-notes";
import type { Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";

export const metadata: Metadata = { title: "单位管理" };

async function UnitsPage({ searchParams }: Searched) {
  const { scope } = await requireAdmin();
  const rows = scope.units.map(({ unit, depth }) => ({
    ...{ id: unit.id, name: unit.name, telephone: unit.telephone, depth },
    disabled: unit.disabledAt !== null,
  }));
  return (
    <>
      <AdminNav at="/admin/units" scope={scope} />
      <FormNoteBox note={takeNote((await searchParams).note)} />
      <section className="sheet stack">
        <div className="row">
          <h1>单位</h1>
          <a className="button push" href="/admin/units/new">
            新建单位
          </a>
        </div>
        <UnitList rows={rows} />
      </section>
    </>
  );
}

export default adminPage(UnitsPage);
