import { roleNames } from "@/lib/report/actor";
import type { Fault, Roster } from "@/lib/import/roster/roster";
import { unitKindNames } from "@/lib/report/unit-kind";
import { sheetWords } from "@/lib/import/roster/sheet-words";

interface Props {
  readonly roster: Roster;
  /** What the rows say as 上级单位, by row. */
  readonly parents: ReadonlyMap<number, string>;
  /** What the form sends back: the rows, what was found in them, and a key of its own. */
  readonly sent: { readonly rows: string; readonly shown: string; readonly key: string };
}

const faultyRows = (faults: readonly Fault[]) =>
  new Set(faults.map(({ sheet, row }) => `${sheet} ${row}`)).size;

/** 预览: what would be added and which rows cannot be, before anything is. */
export function RosterPreview({ roster, parents, sent }: Props) {
  const { units, accounts, joined, faults } = roster;
  const faulty = faultyRows(faults);
  return (
    <section className="sheet stack">
      <h1>预览：还没有导入</h1>
      <p>
        {`可以导入的有${units.length}个单位、${accounts.length}个账号；`}
        {faulty === 0 ? "没有发现错误。" : `有错、不能导入的有${faulty}行。`}
      </p>
      {joined.length > 0 && <JoinedNames joined={joined} />}
      {faulty > 0 && <FaultTable faults={faults} />}
      <Decision rows={units.length + accounts.length} faulty={faulty} sent={sent} />
      <UnitRows roster={roster} parents={parents} />
      <AccountRows roster={roster} />
    </section>
  );
}

function JoinedNames({ joined }: Pick<Roster, "joined">) {
  return (
    <details>
      <summary>{`${joined.length}处名称中间的空格已经去掉`}</summary>
      <ul>
        {joined.map(({ sheet, row, column, written, taken }) => (
          <li key={`${sheet} ${row} ${column}`}>
            {`${sheetWords[sheet].sheet}第${row}行${column}：“${written}”作“${taken}”`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function FaultTable({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <table className="list">
      <caption className="visually-hidden">有错的行</caption>
      <thead>
        <tr>
          <th scope="col">位置</th>
          <th scope="col">列</th>
          <th scope="col">错在哪里，怎么改</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ sheet, row, column, problem }) => (
          <tr key={`${sheet} ${row} ${column}`}>
            <td>{`${sheetWords[sheet].sheet}第${row}行`}</td>
            <td>{column}</td>
            <td>{problem}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DecisionProps {
  /** How many can be imported. */
  readonly rows: number;
  readonly faulty: number;
  readonly sent: Props["sent"];
}

function Decision({ rows, faulty, sent }: DecisionProps) {
  const again = <a href="/admin/import">{faulty > 0 ? "改好后重新上传" : "不导入，回去"}</a>;
  if (rows === 0) return <p>{again}</p>;
  return (
    <form method="post" action="/api/roster" className="row">
      {Object.entries(sent).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className={faulty > 0 ? "button" : "button main"}>
        {faulty > 0 ? `跳过有错的行，导入其余${rows}行` : `导入这${rows}行`}
      </button>
      {again}
    </form>
  );
}

interface ListedRowsProps {
  readonly summary: string;
  readonly heads: readonly string[];
  /** By the row of the sheet. */
  readonly rows: readonly (readonly [row: number, ...cells: string[]])[];
}

/** What would be added, on demand. */
function ListedRows({ summary, heads, rows }: ListedRowsProps) {
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{summary}</summary>
      <table className="list">
        <thead>
          <tr>
            {["行", ...heads].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells[0]}>
              {cells.map((cell, at) => (
                <td key={heads[at - 1] ?? ""}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function UnitRows({ roster: { units }, parents }: Pick<Props, "roster" | "parents">) {
  const { name, parent, kind } = sheetWords.units.columns;
  return (
    <ListedRows
      summary={`会加上的${units.length}个单位`}
      heads={[name, parent, kind]}
      rows={units.map((unit) => [
        ...([unit.row, unit.data.name, parents.get(unit.row) ?? ""] as const),
        unitKindNames[unit.kind],
      ])}
    />
  );
}

function AccountRows({ roster: { accounts } }: Pick<Props, "roster">) {
  return (
    <ListedRows
      summary={`会加上的${accounts.length}个账号`}
      heads={Object.values(sheetWords.accounts.columns)}
      rows={accounts.map(({ row, unitName, displayName, name, roles, email }) => [
        ...([row, unitName, displayName, name] as const),
        roles.map((role) => roleNames[role]).join("、"),
        email ?? "",
      ])}
    />
  );
}
