import { deskOf, formPageTitle, openFormPage } from "../form-page";
import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { Desk } from "@/components/report-form/desk";
import { FieldControl } from "@/components/report-form/field-control";
import { Guidance } from "@/components/report-form/guidance";
import { PrefaceText } from "@/components/report-form/preface-text";
import { ReportFrame } from "@/components/report-form/report-frame";
import { derivedPrefaceValues } from "@/lib/document/preface-text";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) =>
  formPageTitle((await params).id, "preface"),
);

async function PrefacePage({ params }: Props) {
  const { id } = await params;
  const open = await openFormPage(id, "preface");
  const { page, report, access, progress, edition, entries, lastYear } = open;
  const { preface, title } = edition;
  const codes = page.fields.map(({ code }) => code);
  return (
    <Desk {...deskOf(open, codes)}>
      <ReportFrame report={report} progress={progress} current={page} access={access}>
        <Guidance paragraphs={preface.guidance} />
        {[title, ...preface.parts].map((field) => (
          <FieldControl
            key={field.code}
            field={field}
            lastYear={lastYear?.get(field.code) ?? undefined}
          />
        ))}
        <h2>印出来的编制说明</h2>
        <PrefaceText
          template={preface.template}
          parts={preface.parts.map(({ code }) => code)}
          derived={Object.fromEntries(derivedPrefaceValues(edition, entries))}
          free={preface.free}
        />
      </ReportFrame>
    </Desk>
  );
}

export default orNotFound(PrefacePage);
