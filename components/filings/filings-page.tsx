import type { TaskDue } from "@/lib/deadlines/report-due";
import type { Filing } from "@/lib/report/life/filing";
import { stateNames, type State } from "@/lib/report/life/state";
import { calendarDate } from "@/lib/report/moment";
import { ChoiceInput } from "../ui/choice-input";
import { FormNoteBox, type FormNote } from "../ui/form-note";
import { StandingMark } from "../review/standing-mark";
import { FiledMark } from "./filed-mark";

interface Chosen {
  readonly year?: number | undefined;
  readonly unitId?: string | undefined;
  readonly state?: State | undefined;
}

interface ListedFiling extends Filing {
  /** By when it was to be filed and when it was; undefined for a year whose deadlines are not known. */
  readonly filed: TaskDue | undefined;
}

interface Props {
  readonly filings: readonly ListedFiling[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly chosen: Chosen;
  readonly years: readonly number[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly states: readonly State[];
  /** Whether the person sets the deadlines of the units below. */
  readonly setsDeadlines: boolean;
  readonly note: FormNote | undefined;
}

const all = (label: string) => ({ value: "", label });

function Filter({
  chosen,
  years,
  units,
  states,
}: Pick<Props, "chosen" | "years" | "units" | "states">) {
  return (
    <form method="get" action="/filings" className="row filter" aria-label="筛选">
      <ChoiceInput
        name="year"
        label="年度"
        options={[
          all("所有年度"),
          ...years.map((year) => ({ value: String(year), label: `${year}年` })),
        ]}
        value={chosen.year === undefined ? "" : String(chosen.year)}
      />
      <ChoiceInput
        name="unit"
        label="单位"
        options={[all("所有单位"), ...units.map(({ id, name }) => ({ value: id, label: name }))]}
        value={chosen.unitId ?? ""}
      />
      <ChoiceInput
        name="state"
        label="状态"
        options={[
          all("所有状态"),
          ...states.map((state) => ({ value: state, label: stateNames[state] })),
        ]}
        value={chosen.state ?? ""}
      />
      <button className="button">查看</button>
    </form>
  );
}

function Row({ reportId, year, unitName, state, revision, since, filed }: ListedFiling) {
  const standing = { state, revision, step: null, number: 0 };
  return (
    <tr>
      <td>
        <a href={`/reports/${reportId}/review`}>{`${unitName}${year}年年报`}</a>
      </td>
      <td>
        <StandingMark standing={standing} />
      </td>
      <td className="small">{filed && <FiledMark {...filed} />}</td>
      <td className="soft small">{calendarDate(since)}</td>
    </tr>
  );
}

function Pages({ page, pages, chosen }: Pick<Props, "page" | "pages" | "chosen">) {
  if (pages === 1) return null;
  const { year, unitId, state } = chosen;
  const address = (to: number) => {
    const asked = { year: String(year ?? ""), unit: unitId ?? "", state: state ?? "" };
    return `/filings?${new URLSearchParams({ ...asked, page: String(to) }).toString()}`;
  };
  return (
    <nav className="row" aria-label="翻页">
      {page > 1 && <a href={address(page - 1)}>上一页</a>}
      <span>{`第${page}页，共${pages}页`}</span>
      {page < pages && <a href={address(page + 1)}>下一页</a>}
    </nav>
  );
}

/** 报送来的年报: what the units below filed with the competent office. */
export function FilingsPage({ filings, total, setsDeadlines, note, ...props }: Props) {
  return (
    <main id="main" className="page stack">
      <h1>报送来的年报</h1>
      <FormNoteBox note={note} />
      <div className="sheet stack">
        <p className="soft">
          下级单位签发后报送来的年报。打开看过以后备案，或者写明理由退回；退回的由单位改好、重新审核和签发，再报送来。
        </p>
        {setsDeadlines && (
          <p>
            <a href="/deadlines">设期限、给单位延期</a>
          </p>
        )}
        <Filter {...props} />
        {total === 0 ? (
          <p>没有符合条件的年报。</p>
        ) : (
          <>
            <p>{`共${total}份`}</p>
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">年报</th>
                  <th scope="col">状态</th>
                  <th scope="col">报送</th>
                  <th scope="col">到这一步的日期</th>
                </tr>
              </thead>
              <tbody>
                {filings.map((filing) => (
                  <Row key={filing.reportId} {...filing} />
                ))}
              </tbody>
            </table>
          </>
        )}
        <Pages {...props} />
      </div>
    </main>
  );
}
