import { describe, expect, test } from "vitest";
import { isMeant, markAt, nextMark, type PlacedMark } from "./mark-moves";
import { openMarks } from "./open-marks";

const texts: Readonly<Record<string, string>> = { first: "办结9类63项", last: "收到37件，信函8件" };
const codes = Object.keys(texts);
const marks: readonly PlacedMark[] = Object.entries(texts).flatMap(([code, text]) =>
  openMarks(text, text, new Set(), []).map((mark) => ({ ...mark, code })),
);
const words = (mark: PlacedMark | undefined) => mark?.words;
const cursor = (code: string, from: number, to = from) => ({ code, from, to });

describe("the cursor is in a mark", () => {
  test.each([
    ["with the number selected", cursor("last", 2, 4), "37件"],
    ["with all of it selected", cursor("last", 2, 5), "37件"],
    ["between its signs", cursor("last", 3), "37件"],
    ["where one mark begins and another ends", cursor("first", 4), "63项"],
  ])("%s", (_, at, found) => expect(words(markAt(marks, at))).toBe(found));

  test.each([
    ["before it", cursor("last", 1)],
    ["behind it", cursor("last", 5)],
    ["with more selected than it", cursor("last", 2, 6)],
  ])("but not %s", (_, at) => expect(markAt(marks, at)).toBeUndefined());
});

describe("a mark is meant", () => {
  const meant = (code: string, from: number, to = from) =>
    marks.some(
      (mark) =>
        mark === markAt(marks, cursor(code, from, to)) && isMeant(mark, cursor(code, from, to)),
    );

  test("once it is selected, or the cursor was put between its signs", () => {
    expect([meant("last", 2, 4), meant("last", 3)]).toEqual([true, true]);
  });

  test("not where the cursor stands before it, as on coming into the field", () => {
    expect([meant("last", 2), meant("first", 2)]).toEqual([false, false]);
  });
});

describe("from mark to mark", () => {
  test.each([
    ["onward from one to the next", cursor("first", 2, 3), 1, "63项"],
    ["onward into the next field", cursor("first", 4, 6), 1, "37件"],
    ["onward from between them", cursor("last", 6), 1, "8件"],
    ["onward from the last to the first", cursor("last", 8, 9), 1, "9类"],
    ["back to the one before", cursor("last", 8, 9), -1, "37件"],
    ["back into the field before", cursor("last", 2, 4), -1, "63项"],
    ["back from the first to the last", cursor("first", 2, 3), -1, "8件"],
    ["into the page from a field that has none", cursor("first", 0), 1, "9类"],
  ] as const)("%s", (_, at, step, found) =>
    expect(words(nextMark(marks, codes, at, step))).toBe(found),
  );

  test("the only one leads to itself, none to none", () => {
    const only = marks.slice(0, 1);
    expect(words(nextMark(only, codes, cursor("first", 2, 3), 1))).toBe("9类");
    expect(nextMark([], codes, cursor("first", 0), 1)).toBeUndefined();
  });
});
