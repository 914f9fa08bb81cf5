import { expect, test } from "vitest";
import { backupName, backupsAmong, surplus } from "./backup-name";

const morning = new Date("2019-01-15T06:03:12.250Z");
const later = new Date("2019-01-15T06:03:12.251Z");

test("a backup is called by the time in Shanghai", () => {
  expect(backupName(morning, false)).toBe("nianbao-20190115-140312-250.db");
});

test("an encrypted one says so", () => {
  expect(backupName(morning, true)).toBe("nianbao-20190115-140312-250.db.age");
});

test("backups are listed newest first, encrypted or not, and nothing else with them", () => {
  const [older, newer] = [backupName(morning, false), backupName(later, true)];
  expect(backupsAmong([older, `${older}.json`, newer, "nianbao.db", "说明.txt"])).toEqual([
    newer,
    older,
  ]);
});

test("what is more than is kept goes, the oldest", () => {
  const [older, newer] = [backupName(morning, false), backupName(later, false)];
  expect(surplus([newer, older], 1)).toEqual([older]);
  expect(surplus([newer, older], 2)).toEqual([]);
});
