import { expect, test } from "vitest";
import { missingIn } from "./missing-in";
import type { TransitionRequest } from "./transition";

const request = (asked: Partial<TransitionRequest>): TransitionRequest => ({
  ...{ action: "approve", channel: "inSystem", seen: 1, reason: "", key: "k" },
  ...asked,
});
const missing = (asked: Partial<TransitionRequest>) =>
  Object.entries(missingIn(request(asked))).flatMap(([name, said]) => (said ? [name] : []));

test("whoever returns a report or amends it says why", () => {
  expect(missing({ action: "return" })).toEqual(["reason"]);
  expect(missing({ action: "amend", reason: " " })).toEqual(["reason"]);
  expect(missing({ action: "return", reason: "第二部分与统计表不符" })).toEqual([]);
});

test("to let it pass, nothing need be said", () => {
  expect(missing({ action: "approve" })).toEqual([]);
});

test("保密审查 names who did it and when", () => {
  expect(missing({ action: "clear" })).toEqual(["person", "day"]);
  expect(missing({ action: "clear", person: "何静怡", day: "2019-01-12" })).toEqual([]);
});

test("what was done on paper names who signed and when", () => {
  expect(missing({ channel: "onPaper" })).toEqual(["person", "day"]);
});

test("an account that is chosen is a name", () => {
  expect(missing({ channel: "onPaper", personId: "a", day: "2019-01-12" })).toEqual([]);
});
