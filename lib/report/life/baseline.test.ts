import { describe, expect, test } from "vitest";
import { baselineOf, keptBefore, readWithdrawn, withdrawnDrafts, type KnownStep } from "./baseline";

const step = (action: KnownStep["action"], revision: number, by: string): KnownStep => ({
  ...{ action, revision, by },
});

/** Sent and returned, sent and withdrawn, sent. */
const steps = [
  step("sendForReview", 1, "preparer"),
  step("approve", 1, "first"),
  step("return", 1, "second"),
  step("sendForReview", 2, "preparer"),
  step("withdraw", 2, "preparer"),
  step("sendForReview", 3, "preparer"),
  step("approve", 3, "first"),
];

const baseline = (accountId: string, seen: readonly number[] = [], earlier = [1, 2]) =>
  baselineOf({ earlier, steps, seen, accountId });

describe("what is shown is compared with", () => {
  test("the draft that the person decided", () => {
    expect([baseline("first"), baseline("second")]).toEqual([1, 1]);
  });

  test("the last one that they opened, decided or not", () => {
    expect(baseline("second", [1, 3], [1, 2, 3])).toBe(3);
    expect(baseline("second", [1], [1, 2, 3])).toBe(1);
  });

  test("no draft that was withdrawn, even if they opened it", () => {
    expect(baseline("first", [1, 2])).toBe(1);
    expect(withdrawnDrafts(steps)).toEqual(new Set([2]));
  });

  test("nothing, by whoever opened none: all of it is new to them", () => {
    expect(baseline("head")).toBeNull();
    expect(baseline("head", [2])).toBeNull();
  });

  test("no draft that is not theirs to see", () => {
    expect(baseline("second", [1], [])).toBeNull();
  });
});

describe("besides, what is shown is compared with", () => {
  const read = (accountId: string, seen: readonly number[] = [], earlier = [1, 2]) =>
    readWithdrawn({ earlier, steps, seen, accountId });

  test("a withdrawn draft that the person read after the one that it is compared with", () => {
    expect([read("first", [2]), read("head", [2])]).toEqual([2, 2]);
  });

  test("none that they never opened, or that they knew before that one", () => {
    expect([read("first"), read("head", [1])]).toEqual([null, null]);
    expect(read("second", [2, 3], [1, 2, 3])).toBeNull();
  });
});

test("whoever wrote a draft knows the one that was sent before it and not withdrawn", () => {
  expect(keptBefore({ earlier: [1, 2], steps })).toBe(1);
  expect(keptBefore({ earlier: [], steps })).toBeNull();
});
