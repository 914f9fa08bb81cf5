import type { Access } from "@/lib/report/access";
import { LONGEST_SOUGHT, type Found } from "@/lib/report/find/find-text";
import { InContext } from "../document/change-in-context";
import { ReadOnlyNotice } from "../report-form/read-only-notice";
import { FormNoteBox, type FormNote } from "../ui/form-note";

export interface FindPageProps {
  readonly reportId: string;
  readonly access: Access;
  readonly sought: string;
  readonly by: string;
  readonly found: readonly Found[];
  /** The version of a field that is shown. */
  readonly versionOf: (code: string) => number;
  /** Of the replacement that this page may ask for. */
  readonly requestKey: string;
  /** Of the one that was just made and can be taken back. */
  readonly undo: string | undefined;
  readonly note: FormNote | undefined;
}

/** More places of one text are replaced with all, without being listed. */
const MOST_LISTED = 100;

const countOf = (found: readonly Found[]): number =>
  found.reduce((sum, { places }) => sum + places.length, 0);

function Asked({ reportId, sought, by }: Pick<FindPageProps, "reportId" | "sought" | "by">) {
  const input = { maxLength: LONGEST_SOUGHT, autoComplete: "off", spellCheck: false };
  return (
    <form action={`/reports/${reportId}/find`} method="get" className="stack">
      <div className="field">
        <label htmlFor="sought">查找</label>
        <input id="sought" name="sought" defaultValue={sought} {...input} />
      </div>
      <div className="field">
        <label htmlFor="by">替换成（不填就是删去）</label>
        <input id="by" name="by" defaultValue={by} {...input} />
      </div>
      <p>
        <button className="button">查找</button>
      </p>
    </form>
  );
}

interface PlaceListProps extends Pick<FindPageProps, "reportId" | "versionOf"> {
  readonly found: Found;
  readonly canReplace: boolean;
}

function PlaceList({ reportId, versionOf, found, canReplace }: PlaceListProps) {
  const { code, path, name, places } = found;
  return (
    <li>
      <a href={`/reports/${reportId}/${path}#${code}`}>{name}</a>
      <span className="soft">{`：${places.length} 处`}</span>
      {canReplace && <input type="hidden" name={`seen ${code}`} value={versionOf(code)} />}
      <ul className="plain-list">
        {places.slice(0, MOST_LISTED).map((place, nth) => (
          <li key={nth}>
            <label className="row">
              {canReplace && <input type="checkbox" name={`at ${code} ${nth}`} defaultChecked />}
              <span>
                {canReplace ? (
                  <InContext {...place} />
                ) : (
                  <>
                    {place.before}
                    <mark>{place.from}</mark>
                    {place.after}
                  </>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {places.length > MOST_LISTED && (
        <p className="soft">{`还有 ${places.length - MOST_LISTED} 处没有列出。`}</p>
      )}
    </li>
  );
}

function Results(props: FindPageProps) {
  const { reportId, access, sought, by, found, requestKey } = props;
  const count = countOf(found);
  if (count === 0) return <p role="status">{`各部分里没有“${sought}”。`}</p>;
  const canReplace = access.kind === "edit";
  return (
    <form action={`/api/reports/${reportId}/replacements`} method="post" className="stack">
      <p role="status">{`找到 ${count} 处。`}</p>
      <ul>
        {found.map((each) => (
          <PlaceList key={each.code} {...props} found={each} canReplace={canReplace} />
        ))}
      </ul>
      {canReplace && (
        <p className="row">
          <input type="hidden" name="sought" value={sought} />
          <input type="hidden" name="by" value={by} />
          <input type="hidden" name="key" value={requestKey} />
          <button className="button">替换打勾的</button>
          <button className="button" name="all" value="1">{`全部替换（${count} 处）`}</button>
        </p>
      )}
    </form>
  );
}

/** 查找和替换 over all parts of a report; needs no script. */
export function FindPage(props: FindPageProps) {
  const { reportId, access, sought, undo, note } = props;
  return (
    <main id="main" className="page">
      <div className="sheet stack">
        <h1>查找和替换</h1>
        <p className="soft">
          在标题、编制说明、各部分正文、部分名称、落款和表头表尾里找；统计数不在内。
        </p>
        <FormNoteBox note={note} />
        {undo && access.kind === "edit" && (
          <form action={`/api/reports/${reportId}/replacements/${undo}/undo`} method="post">
            <button className="button">撤销刚才的替换</button>
          </form>
        )}
        {access.kind !== "edit" && <ReadOnlyNotice access={access} reportId={reportId} />}
        <Asked {...props} />
        {sought !== "" && <Results {...props} />}
      </div>
    </main>
  );
}
