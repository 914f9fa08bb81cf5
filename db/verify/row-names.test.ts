import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { record } from "../record";
import { inLifeOffice, type InLifeOffice } from "../testing/in-life-office";
import { leadToSigning } from "../testing/lead-to";
import { takeInventory } from "../testing/take-inventory";
import { fileName } from "./file-name";
import { verifyRecord } from "./verify";

let there: InLifeOffice;

inLifeOffice(async (opened) => {
  there = opened;
  takeInventory(there.store);
  await leadToSigning(there.store, there.office);
});

/** What verify says after somebody wrote into the file. */
async function saidAfter(statements: string): Promise<string> {
  const connection = new Database(there.file);
  connection.pragma("foreign_keys = OFF");
  connection.exec(statements);
  connection.close();
  return (await verifyRecord(there.file)).faults.join("\n");
}

test("roles, files and steps are called as people call them", async () => {
  const said = await saidAfter(
    `UPDATE memberships SET until_day = '2030-01-01' WHERE role = 'head';
     UPDATE review_steps SET name = 'x' WHERE position = 0`,
  );
  expect(said).toMatch(/角色（局长，住建局，负责人）改动过/);
  expect(said).toMatch(/审核步骤（住建局，第1步）改动过/);
  expect(["filing.docx", "x"].map(fileName)).toEqual(["报送件 DOCX", "x"]);
});

test("a report and an account that are gone are called what the drafts and the record call them", async () => {
  const { store } = there;
  const renamed = { kind: "accountRenamed", account: "局长", name: "周局长" } as const;
  await store.transaction(() => record(store, renamed));
  const said = await saidAfter("DELETE FROM reports; DELETE FROM accounts WHERE id = '局长'");
  expect(said).toMatch(/住建局2018年年报：年报不在了/);
  expect(said).toMatch(/账号（周局长）不在了/);
});
