import type { ReportFrameProps } from "@/components/report-form/report-frame";
import { pageComments } from "./form-comments";
import type { OpenFormPage } from "./form-page";

/** What the frame around one page of the form says of it, the comments on its fields among it. */
export async function frameOf(open: OpenFormPage): Promise<Omit<ReportFrameProps, "children">> {
  const { report, progress, page, access } = open;
  return { report, progress, current: page, access, comments: await pageComments(open) };
}
