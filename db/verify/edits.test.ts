import { copyFileSync, readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import type { RecordHead } from "@/lib/record/chain";
import { record, recordHead } from "../record";
import { sealedNames } from "../seals/bindings";
import { openStore, type Store } from "../store";
import { inLifeOffice, type InLifeOffice } from "../testing/in-life-office";
import { TEST_NOW } from "../testing/open-test-store";
import { takeInventory } from "../testing/take-inventory";
import { leadAnotherLife } from "./testing/busy-again";
import { changePeople } from "./testing/busy-people";
import { leadWholeLife } from "./testing/busy-report";
import { changeDaysAndUnits } from "./testing/busy-rules";
import { columnEdits, type Edit, type EditedRow } from "./testing/column-edits";
import { writeEarlier } from "./testing/earlier-version";
import { editsOfRows, editsOfTheEnd } from "./testing/hand-edits";
import { editsOfTheRecord } from "./testing/record-edits";
import { editsBeforeAnUpgrade, editsOfTheSchema } from "./testing/schema-edits";
import { verifyRecord, type Verified } from "./verify";

let there: InLifeOffice;
/** The file as it was before the report's life, which somebody kept. */
let older: string;
/** What the last version without seals would have of what it could do. */
let earlier: string;
/** What was found before anything was written past the program. */
let written: Verified;

/** The tables that the record binds row by row and in which nothing stands: no edit of them could be tried. */
async function emptyTables({ db, tables }: InLifeOffice["store"]): Promise<string[]> {
  const counted = await Promise.all(sealedNames.map((name) => db.$count(tables[name])));
  return sealedNames.filter((_, at) => counted[at] === 0);
}

/** What that version could not do. */
async function leadNewerWays(store: Store): Promise<void> {
  await changeDaysAndUnits(store, there.office);
  await leadAnotherLife(store, there.office);
}

/** All that was saved is in the file itself, which can then be copied. */
function settled(file: string): void {
  const connection = new Database(file);
  connection.pragma("wal_checkpoint(TRUNCATE)");
  connection.close();
}

inLifeOffice(async (opened) => {
  there = opened;
  older = `${there.file}.older`;
  takeInventory(there.store);
  await changePeople(there.store, there.office);
  settled(there.file);
  copyFileSync(there.file, older);
  await leadWholeLife(there.store, there.office);
  earlier = `${there.file}.earlier`;
  writeEarlier(there.file, earlier);
  await leadNewerWays(there.store);
  written = await verifyRecord(there.file);
  settled(there.file);
});

/** As somebody does who owns the file: without regard to foreign keys. */
function edited(file: string, edit: Edit): string {
  const copy = `${there.file}.edited`;
  copyFileSync(file, copy);
  const connection = new Database(copy);
  connection.pragma("foreign_keys = OFF");
  edit.apply(connection);
  connection.close();
  return copy;
}

const said = ({ faults, doubts }: Verified) => [...faults, ...doubts];

/** The edits that leave no trace where the key is missing, and those that do not even with it. */
async function unnoticed(file: string, edits: readonly Edit[]) {
  const [withoutKey, withKey]: string[][] = [[], []];
  for (const edit of edits) {
    const copy = edited(file, edit);
    // A key only adds to what is found.
    const { faults, doubts } = await verifyRecord(copy, undefined, null);
    if (faults.length > 0) continue;
    expect(doubts.join()).toContain("无法核对封签");
    withoutKey?.push(edit.name);
    if (said(await verifyRecord(copy)).length === 0) withKey?.push(edit.name);
  }
  return { withoutKey, withKey };
}

function allEdits(file: string, row: EditedRow): readonly Edit[] {
  const connection = new Database(file, { readonly: true });
  const edits = [...columnEdits(connection, row), ...editsOfRows, ...editsOfTheRecord];
  connection.close();
  return edits;
}

const ofTheKey = [...editsOfTheRecord.map(({ name }) => name), "record_rows.mac changed"].sort();

test("what the program writes leaves every row as the record says", () => {
  expect(said(written)).toEqual([]);
});

test("the program writes into every bound table, so that edits of each are tried", async () => {
  expect(await emptyTables(there.store)).toEqual([]);
});

test("every edit of a bound column or row is named, and what rows and record agree on by the key", async () => {
  const edits = [...allEdits(there.file, "first"), ...editsOfTheSchema];
  const { withoutKey, withKey } = await unnoticed(there.file, edits);
  console.log(
    `of ${edits.length} kinds of edit ${edits.length - (withKey?.length ?? 0)} are named; ` +
      `where the key is missing ${edits.length - (withoutKey?.length ?? 0)}, and of the others it is said that they cannot be told`,
  );
  expect(edits.length).toBeGreaterThan(40);
  expect({ withoutKey: withoutKey?.sort(), withKey }).toEqual({
    withoutKey: ofTheKey,
    withKey: [],
  });
}, 300_000);

/** What a start says of a database; undefined where it would start. */
function refusal(file: string): string | undefined {
  try {
    openStore({ file, now: () => TEST_NOW }).close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The program runs beside it. */
const HARMLESS = "a table of somebody's own";

test("no start, and no upgrade, makes good what was done to the schema: it is refused, and nothing is touched", () => {
  for (const edit of [...editsOfTheSchema, ...editsBeforeAnUpgrade]) {
    const copy = edited(there.file, edit);
    const before = readFileSync(copy);
    const refused = /^数据库的结构与程序建的不一样，没有启动/.test(refusal(copy) ?? "");
    expect([edit.name, refused]).toEqual([edit.name, edit.name !== HARMLESS]);
    if (refused) expect(readFileSync(copy).equals(before)).toBe(true);
  }
});

test("a database that was made to look older in all its schema is refused by what the record knows of it", () => {
  const [, olderByAll] = editsBeforeAnUpgrade;
  const said = olderByAll && refusal(edited(there.file, olderByAll));
  expect(said).toContain("表 transitions 里少了 by_name 一栏，操作记录里却有它的内容");
  expect(said).toContain("少了表 stand_ins，操作记录里却有它的内容");
});

/** What is found of edits that go back behind the newest rows, without and with a head that was noted. */
async function atTheEnd(file: string, old: string, head: RecordHead) {
  const copies: [string, () => string][] = [
    ...editsOfTheEnd.map((edit): [string, () => string] => [edit.name, () => edited(file, edit)]),
    ["an older file put back", () => old],
  ];
  const found: [string, number, number][] = [];
  for (const [name, copy] of copies) {
    const [without, noted] = [await verifyRecord(copy()), await verifyRecord(copy(), head)];
    found.push([name, said(without).length, said(noted).length]);
  }
  return found;
}

test("a tail cut and an older file put back are named by a head that was noted, and by nothing else", async () => {
  await there.store.transaction(() => record(there.store, { kind: "signedOut" }));
  settled(there.file);
  const head = await recordHead(there.store);
  expect(await atTheEnd(there.file, older, head)).toEqual([
    ["the tail cut", 0, 1],
    ["an older file put back", 0, 1],
  ]);
});

test("after an upgrade from the last version without seals the same edits are named", async () => {
  const file = earlier;
  const store = openStore({ file, now: () => TEST_NOW });
  const before = await recordHead(store);
  await leadNewerWays(store);
  store.close();
  const clean = await verifyRecord(file);
  expect(said(clean)).toEqual([]);
  expect(clean.before).toBeLessThan(before.number);
  const edits = allEdits(file, "last");
  const { withoutKey, withKey } = await unnoticed(file, edits);
  console.log(
    `after an upgrade ${edits.length - (withKey?.length ?? 0)} of ${edits.length} are named; ` +
      `${clean.before} rows of before it are marked as without a seal`,
  );
  expect(withKey).toEqual([]);
  expect(withoutKey?.sort()).toEqual(ofTheKey);
}, 300_000);
