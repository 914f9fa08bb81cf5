import { describe, expect, test } from "vitest";
import { inheritedLayout, layoutProfile, layoutProfiles, nationalLayout } from "./layout-profiles";
import { blankCustom, closingSentence, layoutSentence } from "./layout-sentence";
import { linesPerPage } from "./text-area";

test("no two profiles share an id, or look the same", () => {
  const looks = layoutProfiles.map((profile) => JSON.stringify({ ...profile, id: "", name: "" }));
  expect(new Set(layoutProfiles.map(({ id }) => id)).size).toBe(layoutProfiles.length);
  expect(new Set(looks).size).toBe(layoutProfiles.length);
});

test("every choice that custom leaves is made one way and another by some profile", () => {
  const made = (of: (profile: (typeof layoutProfiles)[number]) => unknown) =>
    new Set(layoutProfiles.map(of));
  expect(made(({ faces }) => faces).size).toBe(2);
  expect(made(({ digits }) => digits)).toEqual(new Set([null, "Times New Roman"]));
  expect(made(({ levelTwoBold }) => levelTwoBold).size).toBe(2);
  expect(made(({ closing }) => closing)).toEqual(new Set(["end", "bracketedDate", "none"]));
  expect(made(({ blankIsCustom }) => blankIsCustom).size).toBe(2);
});

test("every pitch is between 28 and 30 points", () => {
  const pitches = layoutProfiles.map(({ pitch }) => pitch);
  expect(pitches.filter((pitch) => pitch < 28 || pitch > 30)).toEqual([]);
  expect(pitches).toEqual(expect.arrayContaining([28, 28.95, 29, 30]));
});

test.each([
  [28, 22],
  [28.95, 22],
  [29, 21],
  [30, 21],
])("lines %d pt apart stand %d to a page", (pitch, lines) => {
  expect(linesPerPage(pitch)).toBe(lines);
});

describe("the layout of a unit", () => {
  const [, one, another] = layoutProfiles.map(({ id }) => id);

  test("is the nearest that was chosen", () => {
    const chosen = [null, another ?? "", one ?? ""];
    expect(inheritedLayout(chosen)).toBe(layoutProfile(another ?? ""));
  });

  test("passes over one that is no longer offered", () => {
    expect(inheritedLayout(["gone", one ?? null])).toBe(layoutProfile(one ?? ""));
  });

  test("is the national one where none was chosen", () => {
    expect(inheritedLayout([null, null])).toBe(nationalLayout);
  });
});

test("a layout says what it changes", () => {
  expect(layoutSentence(nationalLayout)).toBe(
    "标题方正小标宋简体，正文仿宋_GB2312；数字与正文同一字体；二级标题不加粗；行距28.95磅，每页22行；文末印落款和成文日期。",
  );
});

test("the custom of figures is said where there is one", () => {
  expect(blankCustom(nationalLayout)).toBeUndefined();
  expect(blankCustom({ ...nationalLayout, blankIsCustom: true })).toContain("留空");
});

test("who fills in the closing is told where it is printed", () => {
  expect(closingSentence({ ...nationalLayout, closing: "bracketedDate" })).toContain("标题下");
});
