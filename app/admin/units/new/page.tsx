import type { Metadata } from "next";
import { ChoiceInput } from "@/components/ui/choice-input";
import { UnitDataInputs } from "@/components/admin/unit-data-inputs";
import { UnitKindInput } from "@/components/admin/unit-kind-input";
import { unitOptions } from "@/components/admin/unit-role-inputs";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../../../form-notes";
import type { Searched } from "../../../search-params";
import { adminPage } from "../../admin-page";
import { requireAdmin } from "../../require-admin";
import { unitChoices } from "../../unit-choices";

export const metadata: Metadata = { title: "新建单位" };

async function NewUnitPage({ searchParams }: Searched) {
  const { scope } = await requireAdmin();
  const note = takeNote((await searchParams).note);
  return (
    <form method="post" action="/api/units" className="sheet stack form">
      <h1>新建单位</h1>
      <FormNoteBox note={note} />
      <ChoiceInput
        name="parentId"
        label="上级单位"
        options={unitOptions(unitChoices(scope))}
        value={note?.typed?.parentId}
      />
      <UnitDataInputs note={note} />
      <UnitKindInput note={note} />
      <div className="row">
        <button className="button main">新建</button>
        <a href="/admin/units">回到单位列表</a>
      </div>
    </form>
  );
}

export default adminPage(NewUnitPage);
