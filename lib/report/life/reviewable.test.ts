import { describe, expect, test } from "vitest";
import { earlierDrafts, handedOutDraft, isDecidedOn, shownDraft } from "./reviewable";
import { BEGUN, type State } from "./state";

const at = (state: State, revision: number, filed: readonly number[] | null = null) => ({
  standing: { ...BEGUN, state, revision },
  filed,
});

describe("to the unit", () => {
  test("what it fills in stands in no frozen draft, and every one came before", () => {
    expect(shownDraft(at("drafting", 2))).toBeNull();
    expect(earlierDrafts(at("drafting", 2))).toEqual([1, 2]);
  });

  test("what was sent is the draft that is shown, and those before are earlier", () => {
    expect(shownDraft(at("reviewing", 3))).toBe(3);
    expect(earlierDrafts(at("reviewing", 3))).toEqual([1, 2]);
  });

  test("a report that was never sent has none", () => {
    expect(earlierDrafts(at("drafting", 0))).toEqual([]);
  });

  test("the files of the last signature are handed out while a correction is written", () => {
    expect(handedOutDraft(at("drafting", 2))).toBe(2);
  });

  test.each([
    ["drafting", false],
    ["reviewing", true],
    ["clearing", true],
    ["signing", true],
    ["signed", false],
    ["filed", false],
  ] as const)("%s: decided on is %s", (state, decided) => {
    expect(isDecidedOn(at(state, 1))).toBe(decided);
  });
});

describe("to the competent office", () => {
  test("the last draft that was filed is shown, whatever became of it", () => {
    expect(shownDraft(at("reviewing", 5, [1, 4]))).toBe(4);
    expect(handedOutDraft(at("drafting", 5, [1, 4]))).toBe(4);
  });

  test("only what was filed is earlier", () => {
    expect(earlierDrafts(at("filed", 4, [1, 4]))).toEqual([1]);
  });

  test("what it is asked to take is decided on", () => {
    expect([isDecidedOn(at("filed", 1, [1])), isDecidedOn(at("reviewing", 2, [1]))]).toEqual([
      true,
      false,
    ]);
  });
});
