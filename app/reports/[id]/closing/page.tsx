import { theStore } from "@/db/open";
import { findLayout } from "@/db/units";
import { frameOf } from "../form-frame";
import { deskOf, formPageTitle, openFormPage } from "../form-page";
import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { CountInIdle } from "@/components/report-form/count-in-idle";
import { Desk } from "@/components/report-form/desk";
import { FieldControl } from "@/components/report-form/field-control";
import { ReportFrame } from "@/components/report-form/report-frame";
import { closingSentence } from "@/lib/document/layout-sentence";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) =>
  formPageTitle((await params).id, "closing"),
);

async function ClosingPage({ params }: Props) {
  const { id } = await params;
  const open = await openFormPage(id, "closing");
  const { page, report } = open;
  const layout = await findLayout(theStore(), report.unitId);
  const codes = page.fields.map(({ code }) => code);
  return (
    <Desk {...deskOf(open, codes)}>
      <ReportFrame {...await frameOf(open)}>
        <p className="soft">{`本单位的版式：${closingSentence(layout)}`}</p>
        {page.fields.map((field) => (
          <FieldControl key={field.code} field={field} />
        ))}
      </ReportFrame>
      <CountInIdle />
    </Desk>
  );
}

export default orNotFound(ClosingPage);
