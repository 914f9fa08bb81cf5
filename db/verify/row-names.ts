import { eq } from "drizzle-orm";
import { getTableConfig, type SQLiteColumn } from "drizzle-orm/sqlite-core";
import { roleNames } from "@/lib/report/actor";
import { taskNames } from "@/lib/deadlines/task";
import { unitKindNames } from "@/lib/report/unit-kind";
import { bindings, type SealedName } from "../seals/bindings";
import type { Difference } from "../seals/compare";
import { keyColumns } from "../seals/sealed-columns";
import { calledOnce } from "./called-once";
import { fileName } from "./file-name";
import type { Reader } from "./reader";

type Key = Difference["key"];

/** What is called by an id, by the column that names it. */
export interface Called {
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
  const once = await calledOnce({ db, tables });
  return {
    unit: new Map([...once.unit, ...unitNames.map(({ id, name }) => [id, name] as const)]),
    account: new Map([...once.account, ...people.map(({ id, name }) => [id, name] as const)]),
    report: new Map([
      ...once.report,
      ...ofYears.map((each) => [each.id, `${each.unitName}${each.year}年年报`] as const),
    ]),
  };
}

/** Which of them a column's ids are. */
function kindOf(name: SealedName, { name: column }: SQLiteColumn): keyof Called | undefined {
  if (column === "report_id" || (name === "reports" && column === "id")) return "report";
  if (/(^|_)(unit|successor)_id$/.test(column) || (name === "units" && column === "id"))
    return "unit";
  const ofAccount = ["account_id", "person_id", "by"].includes(column);
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

/** Columns whose values are words of the program, or numbers that people count from 1. */
const inWords: Readonly<Record<string, (value: string) => string>> = {
  role: (value) => wordIn(roleNames, value),
  task: (value) => wordIn(taskNames, value),
  unit_kind: (value) => wordIn(unitKindNames, value),
  position: (value) => `第${Number(value) + 1}步`,
};

/** What stands there may be anything by now. */
const wordIn = (words: Readonly<Record<string, string>>, value: string) =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

function inWordsOf(name: SealedName, { name: column }: SQLiteColumn, value: string): string {
  if (column === "name" && (name === "revisionFiles" || name === "withdrawnFiles"))
    return fileName(value);
  return inWords[column]?.(value) ?? value;
}

/** Names a row for whoever reads that it was changed: 住建局2018年年报：扫描件（5） */
export async function rowNames(reader: Reader): Promise<(name: SealedName, key: Key) => string> {
  const called = await calledIn(reader);
  return (name, key) => {
    const report = reportOf(reader, name, key);
    const parts = keyColumns(name).map((column, at) => {
      const kind = kindOf(name, column);
      const value = String(key[at]);
      return { kind, said: (kind && called[kind].get(value)) ?? inWordsOf(name, column, value) };
    });
    const of = report === undefined ? undefined : (called.report.get(report) ?? report);
    const place = of ?? parts.find(({ kind }) => kind === "report")?.said;
    const rest = parts.filter(({ kind }) => kind !== "report").map(({ said }) => said);
    const row = bindings[name].called + (rest.length > 0 ? `（${rest.join("，")}）` : "");
    return place === undefined ? row : `${place}：${row}`;
  };
}
