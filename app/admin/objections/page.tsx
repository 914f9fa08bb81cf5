import type { Metadata } from "next";
import { AdminNav } from "@/components/admin/admin-nav";
import { EndForm, ObjectionWords } from "@/components/objections/objection-list";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../../form-notes";
import type { Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";
import { openObjectionsIn } from "./open-objections";

export const metadata: Metadata = { title: "异议" };

async function ObjectionsPage({ searchParams }: Searched) {
  const { store, scope } = await requireAdmin();
  const note = takeNote((await searchParams).note);
  const open = await openObjectionsIn(store, scope);
  return (
    <>
      <AdminNav at="/admin/objections" scope={scope} />
      <FormNoteBox note={note} />
      <section className="sheet stack">
        <h1>异议</h1>
        <p className="soft">
          有人对登记成线下办理的步骤提出异议时，列在这里；解除以前，那份年报不能报送、备案、公布。请先向提出的人、登记的人查明。
        </p>
        {open.length === 0 && <p>现在没有没解除的异议。</p>}
        {open.map((objection) => (
          <ObjectionWords key={objection.id} objection={objection} />
        ))}
        <EndForm objections={open} action="/api/objections" note={note} />
      </section>
    </>
  );
}

export default adminPage(ObjectionsPage);
