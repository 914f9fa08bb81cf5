import { beforeEach, expect, test } from "vitest";
import { adminScope, administeredUnit } from "@/lib/auth/administration";
import type { Actor } from "@/lib/report/actor";
import { consentHoldsFor, consentWords, type SentRules } from "@/lib/report/life/unit-rules";
import { Refused } from "@/lib/report/refused";
import { listMemberships } from "./memberships";
import { listRecord } from "./record-list";
import { setUp } from "./setup";
import type { Store } from "./store";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { addPerson } from "./testing/life-office";
import { openTestStore } from "./testing/open-test-store";
import { addUnit } from "./testing/sample-report";
import { findOwnRules, findRules, setRules } from "./unit-rules";
import { listUnits } from "./units";

const none: SentRules = { confirmPaper: false, publishAfterAcceptance: false, onePerson: false };

let store: Store;
let office: LifeOffice;
let unit: string;

inLifeOffice((there) => {
  ({ store, office } = there);
});
beforeEach(() => {
  unit = office.report.unitId;
});

async function set(actor: Actor, unitId: string, rules: Partial<SentRules>) {
  const administered = administeredUnit(adminScope(actor, await listUnits(store)), unitId);
  if (!administered) throw new Error(`${actor.name} does not administer ${unitId}`);
  await setRules(store, administered, actor, { ...none, ...rules });
}

const admin = () => office.people.admin;
const ownAdmin = () => addPerson(store, "局管理员", { unitId: unit, role: "admin" });

test("a unit has no rules where nobody gave it any", async () => {
  expect(await findRules(store, unit)).toEqual({
    ...{ confirmPaper: false, publishAfterAcceptance: false, onePerson: null },
  });
});

test("what the unit above demands holds below it, and cannot be lifted there", async () => {
  await set(admin(), "区政府办", { confirmPaper: true, publishAfterAcceptance: true });
  await set(await ownAdmin(), unit, none);
  const rules = { confirmPaper: true, publishAfterAcceptance: true };
  expect(await findRules(store, unit)).toMatchObject(rules);
  expect(await findRules(store, "教育局")).toMatchObject(rules);
  expect(await findOwnRules(store, unit)).toMatchObject({ confirmPaper: false });
});

test("what a unit demands of itself holds for it and not for its neighbour", async () => {
  await set(admin(), unit, { confirmPaper: true });
  expect(await findRules(store, unit)).toMatchObject({ confirmPaper: true });
  expect(await findRules(store, "教育局")).toMatchObject({ confirmPaper: false });
});

test("the newest row counts, and every change stands in the record", async () => {
  await set(admin(), unit, { publishAfterAcceptance: true });
  await set(admin(), unit, none);
  expect(await findRules(store, unit)).toMatchObject({ publishAfterAcceptance: false });
  const recorded = await listRecord(store, { kind: "rulesSet" }, 9);
  expect(recorded.map(({ event }) => event)).toEqual([
    { kind: "rulesSet", unit, ...none },
    { kind: "rulesSet", unit, ...none, publishAfterAcceptance: true },
  ]);
});

test("一人办理 is agreed to by an office above, and says so whoever changes another rule later", async () => {
  await set(admin(), unit, { onePerson: true });
  await set(await ownAdmin(), unit, { onePerson: true, confirmPaper: true });
  const { onePerson } = await findRules(store, unit);
  expect(onePerson && consentWords(onePerson)).toBe("经区政府办同意");
  expect((await findRules(store, "教育局")).onePerson).toBeNull();
});

test("the unit's own administrator cannot agree to it where somebody administers an office above", async () => {
  const actor = await ownAdmin();
  await expect(set(actor, unit, { onePerson: true })).rejects.toThrow(Refused);
  expect((await findRules(store, unit)).onePerson).toBeNull();
});

test("where nobody administers anything above, another administrator agrees and the preparer cannot", async () => {
  const top = await addUnit(store, "独立局");
  const other = await addPerson(store, "另一位", { unitId: top, role: "admin" });
  const held = { unitId: top, role: "preparer" } as const;
  const self = await addPerson(store, "自己", held, { unitId: top, role: "admin" });
  await expect(set(self, top, { onePerson: true })).rejects.toThrow("请由另一位管理员来设");
  await set(other, top, { onePerson: true });
  const { onePerson } = await findRules(store, top);
  expect(onePerson && consentWords(onePerson)).toBe("经管理员另一位同意");
});

test("an administrator of the office above who fills in the unit's reports cannot agree to it either", async () => {
  const held = { unitId: unit, role: "preparer" } as const;
  const both = await addPerson(store, "两头", held, { unitId: "区政府办", role: "admin" });
  await expect(set(both, unit, { onePerson: true })).rejects.toThrow("您自己是这个单位的填报人");
});

test("who fills in reports does not lift the demand that paper steps be confirmed, here or above", async () => {
  const held = { unitId: unit, role: "preparer" } as const;
  const both = await addPerson(store, "两头", held, { unitId: "区政府办", role: "admin" });
  await set(both, "区政府办", { confirmPaper: true });
  await expect(set(both, "区政府办", none)).rejects.toThrow("请由另一位管理员来取消");
  expect(await findRules(store, unit)).toMatchObject({ confirmPaper: true });
});

test("consent that somebody gave holds not for their own work, unless the system was set up so", async () => {
  const consent = { accountId: "a", by: "甲", office: null };
  expect(consentHoldsFor({ ...consent, kind: "ownAdministrator" }, "a")).toBe(false);
  expect(consentHoldsFor({ ...consent, kind: "ownAdministrator" }, "b")).toBe(true);
  const opened = openTestStore();
  const data = { name: "独立局", address: "", telephone: "", website: "" };
  const account = { name: "a", displayName: "甲", passwordHash: "none", mustChangePassword: false };
  const id = (await setUp(opened.store, data, account, true)) ?? "";
  const [first] = await listMemberships(opened.store, id);
  const { onePerson } = await findRules(opened.store, first?.unitId ?? "");
  opened.remove();
  expect(onePerson && consentHoldsFor(onePerson, id)).toBe(true);
  expect(onePerson && consentWords(onePerson)).toBe("安装时设定");
});
