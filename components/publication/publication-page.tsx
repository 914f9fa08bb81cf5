import type { ReactNode } from "react";
import type { Publication } from "@/lib/publication/publication";
import { isPublished } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";
import { StandingMark } from "../review/standing-mark";
import { FormNoteBox } from "../ui/form-note";
import { CorrectForm } from "./correct-form";
import { PublicationList } from "./publication-list";
import { PublishForm, type PublishFormProps } from "./publish-form";

interface Props extends Omit<PublishFormProps, "reportId" | "seen" | "publicHere"> {
  readonly report: Report;
  readonly publications: readonly Publication[];
  /** What is objected to. */
  readonly contested: ReactNode;
  /** Where the public reads it here; null where that is switched off. */
  readonly publicAddress: string | null;
  /** Whether the person may correct what is recorded of the newest one. */
  readonly mayCorrect: boolean;
  /** Whether the person may record it now. */
  readonly may: boolean;
}

/** Why there is nothing to fill in. */
function NotNow({ report: { id, standing } }: Pick<Props, "report">) {
  return (
    <p className="notice">
      {isPublished(standing)
        ? "已经公布。内容要更正的，请在办理页面用「更正重发」，写明理由。"
        : "报送以后，由本单位填报人或负责人在这里登记公布；定了「备案后才能公布」的，等主管部门备案。"}
      <a href={`/reports/${id}/review`}>看办理过程</a>
    </p>
  );
}

function Kit({ id }: { readonly id: string }) {
  return (
    <p>
      发布到政府网站要用的标题、正文和文件，在
      <a href={`/reports/${id}/publication-kit`}>公布到网站</a>
      那一页复制，或者下载公布材料包。发布以后，回到这里登记。
    </p>
  );
}

/** 公布: where the report was published and when; and the form to record it. */
export function PublicationPage(props: Props) {
  const { report, publications, publicAddress, contested, may, mayCorrect, ...form } = props;
  const newest = publications[publications.length - 1];
  const { id, year, unitName, standing } = report;
  return (
    <main id="main" className="page">
      <div className="sheet stack">
        <h1>{`公布${unitName}${year}年年报`}</h1>
        <FormNoteBox note={form.note} />
        {contested}
        <p>
          <StandingMark standing={standing} />
        </p>
        {may ? <Kit id={id} /> : <NotNow report={report} />}
        {may && (
          <PublishForm
            reportId={id}
            seen={standing.number}
            publicHere={publicAddress !== null}
            {...form}
          />
        )}
        {publications.length > 0 && (
          <PublicationList publications={publications} publicAddress={publicAddress} />
        )}
        {mayCorrect && newest && (
          <CorrectForm reportId={id} publication={newest} note={form.note} />
        )}
      </div>
    </main>
  );
}
