import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { expect, test } from "vitest";
import { inLifeOffice, type InLifeOffice } from "../testing/in-life-office";
import { takeInventory } from "../testing/take-inventory";
import { verifyRecord } from "../verify/verify";
import { sealedBefore, sealInventory } from "./inventory";

let there: InLifeOffice;

inLifeOffice((opened) => {
  there = opened;
  takeInventory(there.store);
});

/** What an upgrade does that writes into bound rows, after somebody altered one past the program. */
function upgrade(altered: string, step: string): void {
  const connection = new Database(there.file);
  connection.exec(altered);
  const writing = { db: drizzle(connection), tables: there.store.tables };
  const before = sealedBefore(writing);
  connection.exec(step);
  sealInventory(writing, before, there.store.sealing, there.store.now());
  connection.close();
}

const ALL = "UPDATE units SET telephone = telephone || '（转）'";

test("what an upgrade writes, puts in and takes away is sealed anew", async () => {
  upgrade(
    "",
    `${ALL}; DELETE FROM review_step_people; INSERT INTO units
    SELECT 'new', parent_id, 'new', address, telephone, website, kind, layout, layout_profile, created_at, disabled_at
    FROM units LIMIT 1`,
  );
  expect((await verifyRecord(there.file)).faults).toEqual([]);
});

test("what was altered before an upgrade is not made good by it", async () => {
  upgrade("UPDATE units SET website = 'other.example' WHERE id = '住建局'", ALL);
  const { faults } = await verifyRecord(there.file);
  expect(faults).toEqual([expect.stringMatching(/^单位（住建局）改动过，与操作记录第\d+条不符/)]);
});
