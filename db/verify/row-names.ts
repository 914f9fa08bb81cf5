import { eq } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { bindings, type SealedName } from "../seals/bindings";
import type { Difference } from "../seals/compare";
import { keyColumns } from "../seals/sealed-columns";
import type { Reader } from "./reader";

type Key = Difference["key"];

/** What is called by an id, by the column that names it. */
interface Called {
  readonly unit: ReadonlyMap<string, string>;
  readonly account: ReadonlyMap<string, string>;
  readonly report: ReadonlyMap<string, string>;
}

async function calledIn({ db, tables }: Reader): Promise<Called> {
  const { units, accounts, reports } = tables;
  const unitNames = await db.select({ id: units.id, name: units.name }).from(units);
  const people = await db.select({ id: accounts.id, name: accounts.displayName }).from(accounts);
  const { id, unitName, year } = reports;
  const ofYears = await db.select({ id, unitName, year }).from(reports);
  return {
    unit: new Map(unitNames.map((unit) => [unit.id, unit.name])),
    account: new Map(people.map((person) => [person.id, person.name])),
    report: new Map(ofYears.map((report) => [report.id, `${report.unitName}${report.year}年年报`])),
  };
}

/** Which of them a column's ids are. */
function kindOf(name: SealedName, { name: column }: SQLiteColumn): keyof Called | undefined {
  if (column === "report_id" || (name === "reports" && column === "id")) return "report";
  if (/(^|_)(unit|successor)_id$/.test(column) || (name === "units" && column === "id"))
    return "unit";
  const ofAccount = column === "account_id" || column === "by";
  return ofAccount || (name === "accounts" && column === "id") ? "account" : undefined;
}

/** The report of a row that has an id of its own: a comment's. Undefined of what is gone, and of what belongs to none. */
function reportOf({ db, tables }: Reader, name: SealedName, key: Key): string | undefined {
  const { columns } = getTableConfig(tables[name]);
  const column = columns.find((each) => each.name === "report_id");
  const [id] = keyColumns(name);
  if (!column || !id || kindOf(name, id) === "report") return undefined;
  const [row] = db.select({ report: column }).from(tables[name]).where(eq(id, key[0])).all();
  return row && String(row.report);
}

/** Names a row for whoever reads that it was changed: 住建局2018年年报：扫描件（5） */
export async function rowNames(reader: Reader): Promise<(name: SealedName, key: Key) => string> {
  const called = await calledIn(reader);
  return (name, key) => {
    const report = reportOf(reader, name, key);
    const parts = keyColumns(name).map((column, at) => {
      const kind = kindOf(name, column);
      const value = String(key[at]);
      return { kind, said: (kind && called[kind].get(value)) ?? value };
    });
    const of = report === undefined ? undefined : (called.report.get(report) ?? report);
    const place = of ?? parts.find(({ kind }) => kind === "report")?.said;
    const rest = parts.filter(({ kind }) => kind !== "report").map(({ said }) => said);
    const row = bindings[name].called + (rest.length > 0 ? `（${rest.join("，")}）` : "");
    return place === undefined ? row : `${place}：${row}`;
  };
}
