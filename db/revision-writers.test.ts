import { readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { listWriters } from "./revision-writers";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { addPerson } from "./testing/life-office";
import { send } from "./testing/lead-to";

let store: Store;
let office: LifeOffice;

inLifeOffice(async (there) => {
  ({ store, office } = there);
  for (const name of ["甲", "乙"]) await addPerson(store, name);
});

const CODE = "section.other";

/** Each save of a field, in order, by whom. */
async function typed(...saves: readonly (readonly [by: string, value: string | null])[]) {
  const { entryHistory } = store.tables;
  await store.transaction(async () => {
    for (const [nth, [by, value]] of saves.entries()) {
      const row = { reportId: office.report.id, code: CODE, value, version: nth + 100 };
      const saved = { at: store.now(), by, saveKey: `${nth}` };
      await store.db.insert(entryHistory).values({ ...row, ...saved });
    }
  });
}

const text = (length: number, of = "字") => of.repeat(length);

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

test("a comma that is mended in a long text is one character, not the text", async () => {
  await typed(["甲", text(2000)], ["乙", `${text(1000)}，${text(999)}`]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 2000, 乙: 1 });
});

test("a text that is pasted over another of its length is its whole length", async () => {
  await typed(["甲", text(2000)], ["乙", text(2000, "文")]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 2000, 乙: 2000 });
  expect(await preparers()).toEqual(["填报人", "乙", "甲"]);
});

test("what the report was begun with is nobody's writing", async () => {
  await send(store, office);
  expect(await written()).toEqual({});
  expect(await preparers()).toEqual(["填报人"]);
});

test("a field that is emptied, or only cleared, is one character", async () => {
  await typed(["甲", text(9)], ["乙", ""], ["乙", null]);
  await send(store, office);
  expect(await written()).toEqual({ 甲: 9, 乙: 2 });
});

test("drafts that were sent before the upgrade are counted the same by the migration", async () => {
  await typed(
    ...([
      ["甲", text(300)],
      ["乙", text(320)],
      ["乙", `${text(160)}，${text(159)}`],
      ["甲", text(320, "文")],
      ["乙", null],
    ] as const),
  );
  await send(store, office);
  const counted = await store.db.select().from(store.tables.revisionWriters);
  const file = path.join("db", "migrations", "0018_revision-writers.sql");
  const [, backfill = ""] = readFileSync(file, "utf8").split("--> statement-breakpoint");
  await store.transaction(async () => {
    await store.db.delete(store.tables.revisionWriters);
    store.db.run(sql.raw(backfill));
  });
  expect(await store.db.select().from(store.tables.revisionWriters)).toEqual(counted);
  expect(counted.map(({ most }) => most)).toContain(true);
});
