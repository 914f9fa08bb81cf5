import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import { unitKinds } from "@/lib/report/unit-kind";
import { dueDay, statutoryDay, type DueFacts, type SetDay } from "./due-day";
import { tasks } from "./task";

const set = (office: string, day: string, over: Partial<SetDay> = {}): SetDay => ({
  ...{ office, day, unitKind: "department", task: "filing" },
  ...over,
});

const due = (facts: Partial<DueFacts>) =>
  dueDay(edition2018, 2018, "filing", { unitKind: "department", set: [], granted: [], ...facts });

test("of 2018 everybody's law has the 31st of March of the year after, for both", () => {
  const days = unitKinds.flatMap((kind) =>
    tasks.map((task) => statutoryDay(edition2018, 2018, kind, task)),
  );
  expect(new Set(days)).toEqual(new Set(["2019-03-31"]));
});

test("a law may have another day for one kind of units", () => {
  const days = unitKinds.map((kind) => statutoryDay(madeUpEdition, 2030, kind, "publication"));
  expect(days).toEqual(["2031-03-31", "2031-01-31", "2031-01-31", "2031-01-31"]);
});

test("where nobody set a day it is the law's", () => {
  expect(due({})).toEqual({ day: "2019-03-31", source: { kind: "law" } });
});

test("of the offices that set a day the nearest counts", () => {
  const days = [set("区政府办", "2019-02-20"), set("市政府办", "2019-02-28")];
  const source = { kind: "office", office: "区政府办" };
  expect(due({ set: days })).toEqual({ day: "2019-02-20", source });
});

test.each([
  ["another kind of units", { unitKind: "township" }],
  ["the other task", { task: "publication" }],
] as const)("what an office set for %s does not count", (_, over) => {
  expect(due({ set: [set("区政府办", "2019-02-20", over)] }).source).toEqual({ kind: "law" });
});

test("of the unit's extensions the newest counts, before what an office set", () => {
  const granted = [
    { task: "filing", day: "2019-04-10", reason: "机构改革" },
    { task: "filing", day: "2019-04-20", reason: "仍在划转" },
    { task: "publication", day: "2019-05-01", reason: "网站改版" },
  ] as const;
  const source = { kind: "extension", reason: "仍在划转" };
  const facts = { granted, set: [set("区政府办", "2019-02-20")] };
  expect(due(facts)).toEqual({ day: "2019-04-20", source });
});
