import { describe, expect, test } from "vitest";
import { currentDraft } from "@/lib/report/draft-number";
import { BEGUN, type State } from "@/lib/report/life/state";
import { fileMark, pageMark } from "./draft-mark";
import { printings } from "./printing";

const date = new Date("2019-01-15T17:00:00Z");
const draft = currentDraft(BEGUN);

const at = (state: State, revision: number) => currentDraft({ ...BEGUN, state, revision })?.number;

test("a report is at the draft after the one that was frozen last, and under review at that one", () => {
  expect(currentDraft(BEGUN)?.number).toBe(1);
  expect([at("reviewing", 1), at("drafting", 1), at("signing", 2)]).toEqual([1, 2, 2]);
});

test("what is signed is no draft", () => {
  expect([at("signed", 2), at("published", 2)]).toEqual([undefined, undefined]);
});

describe("the head of a page", () => {
  test.each([
    ["filing", "送审稿 第1稿"],
    ["public", "送审稿 第1稿"],
    ["review", "审阅稿 第1稿 2019年1月16日"],
  ] as const)("says in the %s printing: %s", (id, said) => {
    expect(pageMark(printings[id], draft, date)).toBe(said);
  });

  test("says nothing once the report is signed", () => {
    expect(pageMark(printings.filing, null, date)).toBeNull();
  });
});

describe("the name of a file", () => {
  test.each([
    ["filing", "（送审稿第1稿）"],
    ["public", "（公开件，送审稿第1稿）"],
    ["review", "（审阅稿第1稿）"],
  ] as const)("says in the %s printing: %s", (id, said) => {
    expect(fileMark(printings[id], draft)).toBe(said);
  });

  test("says only that it is for the public once the report is signed", () => {
    expect(fileMark(printings.filing, null)).toBe("");
    expect(fileMark(printings.public, null)).toBe("（公开件）");
    expect(fileMark(printings.review, null)).toBe("（审阅稿）");
  });
});
