import type { Access } from "@/lib/report/access";
import type { Contributor } from "@/lib/gathering/gathered";
import type { FormNote } from "../ui/form-note";
import { AddContributor, ContributorList, type ContributorProgress } from "./contributor-list";
import { GatheringFrame } from "./gathering-frame";
import { TakingList, type ShownTaking } from "./taking-list";

interface Props {
  readonly reportId: string;
  readonly access: Access;
  readonly contributors: readonly Contributor[];
  readonly progress: readonly ContributorProgress[];
  readonly takings: readonly ShownTaking[];
  /** How many fields of this form last year's report asked, where this one asks nothing yet; else 0. */
  readonly lastYear: number;
  readonly note: FormNote | undefined;
}

function LastYear({ reportId, fields }: { readonly reportId: string; readonly fields: number }) {
  return (
    <form method="post" action={`/api/reports/${reportId}/assignments`} className="notice row">
      <span>{`上年的年报把 ${fields} 项分给了供数单位。`}</span>
      <button className="button">照上年的分工</button>
    </form>
  );
}

/** 收集数据: figures and texts from 科室 and 下属单位. */
export function GatheringOverview(props: Props) {
  const { reportId, access, contributors, progress, takings, lastYear, note } = props;
  const editable = access.kind === "edit";
  const back = { address: `/reports/${reportId}`, words: "回概览" };
  return (
    <GatheringFrame reportId={reportId} access={access} note={note} back={back}>
      <h1>收集数据</h1>
      <p>
        把统计表的行和正文的部分分给科室、下属单位，导出数据采集表请它们填，填好再读回来。读回时先看每一格从多少变成多少，看过再取用。几家都填的数，按各家之和取用。
      </p>
      {editable && lastYear > 0 && <LastYear reportId={reportId} fields={lastYear} />}
      <ContributorList reportId={reportId} progress={progress} />
      {editable && <AddContributor reportId={reportId} note={note} />}
      <TakingList {...{ reportId, takings, contributors, editable }} />
    </GatheringFrame>
  );
}
