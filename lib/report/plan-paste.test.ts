import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import type { Table } from "@/lib/editions/types";
import { planPaste } from "./plan-paste";
import { shapeOf } from "./shape-of";

const [t18] = tablesOf(edition2018);
const [, m3] = tablesOf(madeUpEdition);

type Rows = readonly (readonly string[])[];

/** What goes where, as code → text, and how many cells were skipped. */
function plan(table: Table | undefined, at: string, rows: Rows) {
  if (!table) throw new Error("there is no such table");
  const { placements, skipped } = planPaste(rows, shapeOf(table), at);
  return { values: placements.map(({ figure, text }) => [figure.code, text]), skipped };
}

const column = (...cells: readonly string[]) => cells.map((cell) => [cell]);

/** The lines of the 2018 table as an office copies them from the official one. */
const official = (t18?.lines ?? []).map(({ cells: [label, unit, figure] }, at) => ({
  label: label?.role === "rowHeader" ? label.text + (label.note ?? "") : "",
  unit: unit?.role === "unit" ? unit.text : "",
  code: figure?.role === "figure" ? figure.field?.code : undefined,
  figure: figure?.role === "figure" && figure.field ? String(at * 10) : "",
}));
const everyFigure = official.flatMap(({ code, figure }) => (code ? [[code, figure]] : []));

describe("a column of figures", () => {
  test("fills from the focused cell down, over headings that take none", () => {
    expect(plan(t18, "t18.1.1.a", column("5", "6", "7")).values).toEqual([
      ["t18.1.1.a", "5"],
      ["t18.1.1.b", "6"],
      ["t18.1.2.1", "7"],
    ]);
  });

  test("leaves a cell as it is where the column has an empty one: blank is not 0", () => {
    expect(plan(t18, "t18.3.1.1", column("5", "", "7"))).toEqual({
      values: [
        ["t18.3.1.1", "5"],
        ["t18.3.1.3", "7"],
      ],
      skipped: 1,
    });
  });

  test("says how many figures had no place below the last line", () => {
    expect(plan(t18, "t18.9.3", column("5", "6", "7"))).toEqual({
      values: [["t18.9.3", "5"]],
      skipped: 2,
    });
  });

  test("keeps what cannot be read, in its place", () => {
    expect(plan(t18, "t18.3.1.1", column("5", "约6件", "7")).values[1]).toEqual([
      "t18.3.1.2",
      "约6件",
    ]);
  });
});

describe("the whole column of the official table", () => {
  test("is known by its empty cells beside the headings, the first one above the focused cell", () => {
    const rows = column(...official.map(({ figure }) => figure));
    expect(plan(t18, "t18.1.1", rows)).toEqual({ values: everyFigure, skipped: 0 });
  });

  test("may have dashes there, and its own heading on top", () => {
    const rows = column("统计数", ...official.map(({ figure }) => figure || "——"));
    expect(plan(t18, "t18.1.1", rows).values).toEqual(everyFigure);
  });

  test("may begin at the focused cell", () => {
    const rows = column(...official.slice(1).map(({ figure }) => figure));
    expect(plan(t18, "t18.1.1", rows).values).toEqual(everyFigure);
  });

  test("fills nothing where it is empty", () => {
    const rows = column(...official.map(() => ""));
    expect(plan(t18, "t18.1.1", rows).values).toEqual([]);
  });
});

describe("a block with labels", () => {
  const rows = official.map(({ label, unit, figure }) => [label, unit, figure]);

  test("is laid by them", () => {
    expect(plan(t18, "t18.1.1", rows).values).toEqual(everyFigure);
  });

  test("may lack lines of ours and have lines that we do not know", () => {
    const unlike = rows.flatMap((row, at) =>
      at === 9 ? [] : at === 20 ? [row, ["本地增列的一行", "件", "99"]] : [row],
    );
    const lacking = official[9]?.code;
    expect(plan(t18, "t18.1.1", unlike)).toEqual({
      values: everyFigure.filter(([code]) => code !== lacking),
      skipped: 1,
    });
  });

  test("still fills from the focused cell down only", () => {
    const { values } = plan(t18, "t18.9.2", rows);
    expect(values.map(([code]) => code)).toEqual(["t18.9.2", "t18.9.3"]);
  });

  test("may bring last year's figures along, which have no place", () => {
    const wider = rows.map((row) => [...row, "7"]);
    expect(plan(t18, "t18.1.1", wider).values).toEqual(everyFigure);
  });
});

describe("a block of several columns", () => {
  const block = [
    ["1", "2"],
    ["3", "4"],
  ];

  test("fills down and to the right", () => {
    expect(plan(m3, "m3.1.biz", block).values).toEqual([
      ["m3.1.biz", "1"],
      ["m3.1.sci", "2"],
      ["m3.2.1.biz", "3"],
      ["m3.2.1.sci", "4"],
    ]);
  });

  test("ends at the right edge", () => {
    expect(plan(m3, "m3.1.tot", block)).toEqual({
      values: [
        ["m3.1.tot", "1"],
        ["m3.2.1.tot", "3"],
      ],
      skipped: 2,
    });
  });

  test("of the whole table finds every cell behind merged labels", () => {
    const figures = m3 ? figuresOf(m3).map(({ code }) => code) : [];
    const labels = [
      ["一、新收", "", ""],
      ["二、办理", "（一）公开", ""],
      ["", "（二）不公开", "1.秘密"],
      ["", "", "2.内部"],
    ];
    const rows = labels.map((words, line) => [
      ...words,
      ...figures.slice(line * 7, line * 7 + 7).map((_, at) => String(line * 7 + at)),
    ]);
    expect(plan(m3, "m3.1.nat", rows)).toEqual({
      values: figures.map((code, at) => [code, String(at)]),
      skipped: 0,
    });
  });
});
