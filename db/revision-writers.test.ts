import { expect, test } from "vitest";
import type { Actor } from "@/lib/report/actor";
import { editableBy } from "@/lib/report/permissions";
import { changeEntries } from "./change-entries";
import { findReport } from "./reports";
import { restoreField } from "./restore-field";
import { listWriters } from "./revision-writers";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { addPerson } from "./testing/life-office";
import { send } from "./testing/lead-to";

let store: Store;
let office: LifeOffice;
let people: ReadonlyMap<string, Actor>;

inLifeOffice(async (there) => {
  ({ store, office } = there);
  const added: [string, Actor][] = [];
  for (const name of ["甲", "乙", "丙"]) {
    const held = { unitId: office.report.unitId, role: "preparer" } as const;
    added.push([name, await addPerson(store, name, held)]);
  }
  people = new Map(added);
});

const CODE = "section.other";

function editing(by: string) {
  const [actor, report] = [people.get(by), findReport(store, office.report.id)];
  if (!actor || !report) throw new Error(`nobody called ${by}`);
  return editableBy(actor, report);
}

type Saved = readonly [by: string, value: string | null, code?: string];

/** Each save of a field, in order, by whom. */
async function typed(...saves: readonly Saved[]) {
  for (const [by, value, code = CODE] of saves) {
    await changeEntries(store, editing(by), () => new Map([[code, value]]));
  }
}

/** `length` characters, no two of them alike. */
const text = (length: number, from = 0x3400) =>
  Array.from({ length }, (_, at) => String.fromCharCode(from + at)).join("");

/** What each wrote of the draft, in characters, the most first. */
async function written() {
  const { revisionWriters } = store.tables;
  const rows = await store.db.select().from(revisionWriters).orderBy(revisionWriters.accountId);
  return Object.fromEntries(rows.map((row) => [row.accountId, row.written]));
}

const preparers = async () =>
  (await listWriters(store, office.report.id)).flatMap(({ name, preparer }) =>
    preparer ? [name] : [],
  );

test("whoever sent a draft is its preparer, and whoever wrote most of it", async () => {
  await typed(["甲", text(2000)], ["乙", text(2010)]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 2000, 乙: 10 });
  expect(await preparers()).toEqual(["填报人", "甲"]);
  expect((await listWriters(store, office.report.id)).map(({ name }) => name)).toEqual([
    ...["填报人", "甲", "乙"],
  ]);
});

test("two who wrote half of it each are both its preparers, and so is who wrote a third", async () => {
  const parts = [0x3400, 0x3c00, 0x4400].map((from) => text(1000, from));
  await typed(["甲", parts.slice(0, 1).join("")], ["乙", parts.slice(0, 2).join("")]);
  await typed(["丙", parts.join("")]);
  await send(store, office);
  expect(await preparers()).toEqual(["填报人", "丙", "乙", "甲"]);
});

test("whoever wrote less than a third may take its steps", async () => {
  await typed(["甲", text(2000)], ["乙", text(900, 0x3c00), "section.overview"]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 2000, 乙: 900 });
  expect(await preparers()).toEqual(["填报人", "甲"]);
});

test("a mark that is replaced in every sentence and put back leaves the text its author's", async () => {
  const sentences = Array.from({ length: 60 }, (_, nth) => `${text(9, 0x3400 + nth * 9)}。`);
  const [whole, marked] = [sentences.join(""), sentences.join("").replaceAll("。", "．。")];
  await typed(["甲", whole]); // one 。 stood there from the start
  for (let round = 0; round < 20; round += 1) await typed(["乙", marked], ["乙", whole]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 599, 乙: 60 });
  expect(await preparers()).toEqual(["填报人", "甲"]);
});

test("a text that is cut and pasted back, part by part or whole, leaves it its author's", async () => {
  const whole = text(600);
  await typed(["甲", whole]);
  for (let round = 0; round < 5; round += 1) await typed(["乙", ""], ["乙", whole]);
  await typed(["乙", `${whole.slice(300)}${whole.slice(0, 300)}`]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 600, 乙: 0 });
  expect(await preparers()).toEqual(["填报人", "甲"]);
});

test("what was put in and taken out again makes the author's part no smaller", async () => {
  await typed(["甲", text(600)], ["乙", text(6000)], ["乙", text(600)]);
  await typed(["乙", text(6000), "section.overview"], ["乙", "", "section.overview"]);
  await send(store, office);
  expect(await preparers()).toEqual(["填报人", "乙", "甲"]);
});

test("an earlier version that is restored is nobody's writing", async () => {
  await typed(["甲", text(600)], ["甲", "另文"]);
  const { entries } = store.tables;
  const there = (await store.db.select().from(entries)).find(({ code }) => code === CODE);
  const seen = there?.version ?? 0;
  await restoreField(store, editing("乙"), { code: CODE, version: seen - 1, seen });
  await send(store, office);
  expect(await written()).toEqual({ 甲: 602, 乙: 0 });
});

test("a figure in place of a 0 counts by its digits", async () => {
  await typed(["甲", "0", "t18.1.1"], ["乙", "120", "t18.1.1"], ["乙", "0", "t18.1.1"]);
  await send(store, office);
  expect(await written()).toMatchObject({ 乙: 3 });
});

test("a text that is pasted over another of its length is its whole length", async () => {
  await typed(["甲", text(2000)], ["乙", text(2000, 0x3c00)]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 2000, 乙: 2000 });
  expect(await preparers()).toEqual(["填报人", "乙", "甲"]);
});

test("what the report was begun with is nobody's writing", async () => {
  await send(store, office);
  expect(await written()).toEqual({});
  expect(await preparers()).toEqual(["填报人"]);
});

test("what was only taken out or cleared is nobody's writing, though they are named", async () => {
  await typed(["甲", text(9)], ["乙", ""], ["乙", null], ["甲", "无"]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 10, 乙: 0 });
  expect((await listWriters(store, office.report.id)).map(({ name }) => name)).toContain("乙");
});
