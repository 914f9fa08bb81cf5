import { frameOf } from "../form-frame";
import { deskOf, formPageTitle, openFormPage } from "../form-page";
import { pageDraft } from "../page-draft";
import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { DraftBar, MarksBehind, MarksBelow } from "@/components/last-year-draft/draft-parts";
import { CountInIdle } from "@/components/report-form/count-in-idle";
import { Desk } from "@/components/report-form/desk";
import { FieldControl } from "@/components/report-form/field-control";
import { Guidance } from "@/components/report-form/guidance";
import { PrefaceText } from "@/components/report-form/preface-text";
import { ReportFrame } from "@/components/report-form/report-frame";
import { narrativeLines } from "@/lib/document/narrative-blocks";
import { composedOf, composedText } from "@/lib/document/preface-text";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) =>
  formPageTitle((await params).id, "preface"),
);

async function PrefacePage({ params }: Props) {
  const { id } = await params;
  const open = await openFormPage(id, "preface");
  const { page, edition, entries, lastYear } = open;
  const { preface, title } = edition;
  const draft = pageDraft(open);
  const has = (code: string) => draft?.fields.some((field) => field.code === code);
  const codes = page.fields.map(({ code }) => code);
  return (
    <Desk {...deskOf(open, codes, draft)}>
      <ReportFrame {...await frameOf(open)}>
        <Guidance paragraphs={preface.guidance} />
        {draft && <DraftBar draft={draft} />}
        {[title, ...preface.parts].map((field) => (
          <div key={field.code}>
            <FieldControl field={field} lastYear={lastYear?.get(field.code) ?? undefined} />
            {draft && has(field.code) && <MarksBelow draft={draft} code={field.code} />}
          </div>
        ))}
        <h2>印出来的编制说明</h2>
        <PrefaceText
          composed={composedOf(edition, entries)}
          printed={narrativeLines(composedText(edition, entries))}
          free={preface.free}
          behind={
            draft &&
            has(preface.free.code) && <MarksBehind draft={draft} code={preface.free.code} />
          }
        />
      </ReportFrame>
      <CountInIdle />
    </Desk>
  );
}

export default orNotFound(PrefacePage);
