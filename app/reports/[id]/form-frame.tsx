import { LastYear } from "@/app/report/last-year-notice";
import type { ReportFrameProps } from "@/components/report-form/report-frame";
import { unansweredMatters } from "@/lib/report/matters";
import { pageComments } from "./form-comments";
import type { OpenFormPage } from "./form-page";

/** What the frame around one page of the form says of it, the comments on its fields among it. */
export async function frameOf(open: OpenFormPage): Promise<Omit<ReportFrameProps, "children">> {
  const { report, edition, entries, progress, page, access } = open;
  const unanswered = unansweredMatters(edition, entries);
  const comments = await pageComments(open);
  const lastYear = (
    <LastYear
      {...{ report, edition, last: open.lastReport }}
      codes={page.fields.map(({ code }) => code)}
    />
  );
  return { report, progress, unanswered, current: page, access, comments, lastYear };
}
