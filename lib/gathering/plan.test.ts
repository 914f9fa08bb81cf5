import { expect, test } from "vitest";
import { carriedCode } from "@/lib/report/address";
import type { Value } from "@/lib/report/value";
import type { Contributor, Gathered } from "./gathered";
import { planTaking, type GatheringState } from "./plan";
import { askables } from "./testing/sample-sheet";

const WEB = "t18.1.2.2";
const FEES = "section.fees";

const contributor = (id: string): Contributor => ({ id, unitId: "u", name: id, droppedAt: null });

const everybody: Gathered = {
  contributors: ["办公室", "信息科", "执法队"].map(contributor),
  asked: new Map([
    [WEB, ["办公室", "信息科"]],
    [FEES, ["办公室", "信息科"]],
  ]),
  given: new Map(),
};

const given = (code: string, by: Record<string, Value>): Gathered => ({
  ...everybody,
  given: new Map([[code, new Map(Object.entries(by))]]),
});

const plan = (code: string, value: string, standing: Partial<GatheringState> = {}) =>
  planTaking([{ code, value, note: null }], "办公室", askables, {
    entries: new Map<string, Value>(),
    gathered: everybody,
    ...standing,
  });

test("a figure becomes the sum of what its sources gave, and says who has not answered", () => {
  const { changes } = plan(WEB, "12", { gathered: given(WEB, { 信息科: "3" }) });
  expect(changes).toMatchObject([{ before: null, after: "15", given: "12", givenBefore: null }]);
  const [alone] = plan(WEB, "12").changes;
  expect(alone?.after).toBe("12");
  expect(alone?.sources.map(({ name, value }) => [name, value])).toEqual([
    ["办公室", "12"],
    ["信息科", null],
  ]);
});

test("what a source gave again replaces what it gave, and is not added to it", () => {
  const standing = { gathered: given(WEB, { 办公室: "12", 信息科: "3" }) };
  expect(plan(WEB, "10", standing).changes[0]?.after).toBe("13");
});

test("who is asked no more is no part of the sum", () => {
  const standing = { gathered: given(WEB, { 执法队: "100" }) };
  expect(plan(WEB, "12", standing).changes[0]?.after).toBe("12");
});

test("an answer that was taken before changes nothing, unless somebody changed the figure", () => {
  const gathered = given(WEB, { 办公室: "12" });
  expect(plan(WEB, "12", { gathered, entries: new Map([[WEB, "12"]]) }).unchanged).toEqual([WEB]);
  const typedOver = plan(WEB, "12", { gathered, entries: new Map([[WEB, "20"]]) });
  expect(typedOver.changes).toMatchObject([{ before: "20", after: "12" }]);
});

test("a text stands behind what is written there already", () => {
  const { changes } = plan(FEES, "乙", { entries: new Map([[FEES, "甲"]]) });
  expect(changes[0]?.after).toBe("甲\n乙");
});

test("a text does not push aside last year's draft, which nobody has looked at", () => {
  const entries = new Map([[carriedCode(FEES), "上年未收取。"]]);
  const { changes, refused } = plan(FEES, "未收取。", { entries });
  expect(changes).toEqual([]);
  expect(refused[0]?.problem).toContain("上年的底稿");
});

test("an answer to what is not asked of the contributor is not taken", () => {
  expect(plan("t18.1.1", "12").changes).toEqual([]);
});
