import { describe, expect, test } from "vitest";
import { earlierLayout } from "./earlier-layouts";
import { inheritedLayout, readChoice, writeChoice } from "./layout-choice";
import { layoutProfile, layoutProfiles, nationalLayout } from "./layout-profiles";
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
  expect(made(({ boldLevels }) => boldLevels.length).size).toBe(2);
  expect(made(({ closing }) => closing)).toEqual(new Set(["end", "bracketedDate", "none"]));
  expect(made(({ blankIsCustom }) => blankIsCustom).size).toBe(2);
});

test.each(layoutProfiles)("$name has 22 lines to a page", (layout) => {
  expect(linesPerPage(layout)).toBe(22);
  expect(layout.pitch * 20).toBeCloseTo(Math.round(layout.pitch * 20), 6);
});

test("the first line's ink of 国标，字面上距纸边37毫米 is 37 mm below the paper's edge", () => {
  const layout = layoutProfile("ink-37") ?? nationalLayout;
  const above = ((layout.pitch - 16) / 2 / 72) * 25.4;
  expect(layout.marginsMm.top + above).toBeCloseTo(37, 1);
});

describe("what was frozen before layouts were mended", () => {
  test.each([
    ["national", 28.95, 22],
    ["bold-28", 28, 22],
    ["bold-30-no-closing", 30, 21],
    ["gbk-29", 29, 21],
    ["gbk-30-bracketed", 30, 21],
  ])("in %s has its lines %d pt apart, %d to a page", (id, pitch, lines) => {
    const layout = earlierLayout([id]);
    expect(layout).toMatchObject({ pitch, marginsMm: { top: 37, bottom: 35 } });
    expect(layout).toMatchObject({ titlePitch: null, pageNumber: "outer" });
    expect(linesPerPage(layout)).toBe(lines);
  });

  test.each(layoutProfiles.filter(({ id }) => id !== "ink-37"))(
    "$name differs from the one of today in its margins at most",
    ({ id, name, marginsMm, ...rest }) => {
      expect(earlierLayout([id]), name).toEqual({ ...rest, marginsMm: { top: 37, bottom: 35 } });
      expect(marginsMm.top).toBeLessThanOrEqual(37);
    },
  );

  test("is set as the nearest choice says, and as the national layout where none was made", () => {
    expect(earlierLayout([null, "gbk-29", "bold-28"])).toBe(earlierLayout(["gbk-29"]));
    expect(earlierLayout([null, null])).toBe(earlierLayout(["national"]));
  });
});

describe("the layout of a unit", () => {
  const [, one = nationalLayout, another = nationalLayout] = layoutProfiles;
  const preset = ({ id }: { readonly id: string }) => ({ preset: id });

  test("is the nearest that was chosen", () => {
    expect(inheritedLayout([null, preset(another), preset(one)])).toBe(another);
  });

  test("may be one of its own", () => {
    const own = { ...earlierLayout([]), pitch: 29.5 };
    expect(inheritedLayout([{ own }, preset(one)])).toBe(own);
  });

  test("passes over one that is no longer offered", () => {
    expect(inheritedLayout([{ preset: "gone" }, preset(one)])).toBe(one);
  });

  test("is the national one where none was chosen", () => {
    expect(inheritedLayout([null, null])).toBe(nationalLayout);
  });

  test.each([{ preset: "gbk-29" }, { own: earlierLayout(["gbk-29"]) }])(
    "is stored as text that comes back: %j",
    (choice) => expect(readChoice(writeChoice(choice))).toEqual(choice),
  );
});

test("a layout says what it changes", () => {
  expect(layoutSentence(nationalLayout)).toBe(
    "标题方正小标宋简体，正文仿宋_GB2312；数字与正文同一字体；二级标题不加粗；行距28.95磅，上边距37毫米，下边距35毫米，每页22行；文末印落款和成文日期。",
  );
});

test("the custom of figures is said where there is one", () => {
  expect(blankCustom(nationalLayout)).toBeUndefined();
  expect(blankCustom({ ...nationalLayout, blankIsCustom: true })).toContain("留空");
});

test("who fills in the closing is told where it is printed", () => {
  expect(closingSentence({ ...nationalLayout, closing: "bracketedDate" })).toContain("标题下");
});

test("a layout says its title's lines, its bold levels and its page numbers where they differ", () => {
  const layout = {
    ...nationalLayout,
    titlePitch: 33,
    boldLevels: [1, 2],
    pageNumber: "bare",
  } as const;
  expect(layoutSentence(layout)).toMatch(
    /一级标题、二级标题加粗；.*标题行距33磅；页码居中，只印数字；/,
  );
});
