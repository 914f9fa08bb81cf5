import { notFound } from "next/navigation";
import { frameOf } from "../../form-frame";
import { deskOf, formPageTitle, openFormPage } from "../../form-page";
import { pageDraft } from "../../page-draft";
import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { DraftBar, MarksBehind } from "@/components/last-year-draft/draft-parts";
import { CountInIdle } from "@/components/report-form/count-in-idle";
import { Desk } from "@/components/report-form/desk";
import { Guidance } from "@/components/report-form/guidance";
import { LastYearText } from "@/components/report-form/last-year-text";
import { NarrativeEditor } from "@/components/report-form/narrative-editor";
import { ReportFrame } from "@/components/report-form/report-frame";
import { carry } from "@/lib/report/draft/carry";

interface Props {
  readonly params: Promise<{ id: string; key: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { id, key } = await params;
  return formPageTitle(id, `sections/${key}`);
});

async function SectionPage({ params }: Props) {
  const { id, key } = await params;
  const open = await openFormPage(id, `sections/${key}`);
  const { page, access, edition } = open;
  if (page.kind !== "narrative") notFound();
  const { code } = page.field;
  const draft = pageDraft(open);
  const lines = (open.lastYear?.get(code) ?? "").split("\n").filter((line) => line.trim() !== "");
  const before = lines.map((line) => ({
    paragraph: line,
    moved: carry(line, open.report.year - 1),
  }));
  return (
    <Desk {...deskOf(open, [code], draft)}>
      <ReportFrame
        {...await frameOf(open)}
        aside={before.length > 0 && <LastYearText code={code} paragraphs={before} />}
      >
        {edition.outline && access.kind === "edit" && (
          <a className="small" href={`/reports/${id}/parts`}>
            改标题、增减部分
          </a>
        )}
        <Guidance paragraphs={page.part.section?.guidance ?? []} />
        {draft && <DraftBar draft={draft} />}
        <NarrativeEditor
          code={code}
          label={page.name}
          behind={draft && <MarksBehind draft={draft} code={code} />}
        />
        <a className="small no-print" href={`/reports/${id}/fields/${code}/history`}>
          修改历史
        </a>
      </ReportFrame>
      <CountInIdle />
    </Desk>
  );
}

export default orNotFound(SectionPage);
