import { describe, expect, test } from "vitest";
import { edition2018 } from "./2018";
import { edition, heading, indicator, statisticsLines, type StatisticsRow } from "./define";

/** The indentation of each row's label, by the row's id. */
function indents(rows: readonly StatisticsRow[]): Record<string, number | undefined> {
  return Object.fromEntries(
    statisticsLines("t", rows).map(({ id, cells: [label] }) => [
      id,
      label?.role === "rowHeader" ? label.indent : undefined,
    ]),
  );
}

const item = (id: string, level: number, label: string) => indicator(id, level, label, "件");

describe("the indentation of a statistics table's rows", () => {
  test("is one character a level", () => {
    const rows = [heading("1", 1, "一、甲"), item("1.1", 2, "（一）乙"), item("1.1.1", 3, "1.丙")];
    expect(indents(rows)).toEqual({ "1": 0, "1.1": 1, "1.1.1": 2 });
  });

  test("puts unnumbered rows after 其中： under its first word", () => {
    const rows = [
      item("1", 1, "一、甲"),
      item("a", 2, "其中：乙"),
      item("b", 2, "丙"),
      item("c", 2, "丁"),
    ];
    expect(indents(rows)).toEqual({ "1": 0, a: 1, b: 4, c: 4 });
  });

  test("leaves numbered rows after 其中： where their level puts them", () => {
    const rows = [
      item("1", 1, "一、甲"),
      item("a", 2, "其中：乙"),
      item("2", 2, "（二）丙"),
      item("3", 2, "2.丁"),
    ];
    expect(indents(rows)).toMatchObject({ "2": 1, "3": 1 });
  });

  test("does not take a word that begins with a numeral for a number", () => {
    const rows = [item("1", 1, "一、甲"), item("a", 2, "其中：乙"), item("b", 2, "一般程序")];
    expect(indents(rows)).toMatchObject({ b: 4 });
  });

  test("does not hang rows of the next group under the 其中： of the one before", () => {
    const rows = [
      item("1", 1, "一、甲"),
      item("1.a", 2, "其中：乙"),
      item("2", 1, "二、丙"),
      item("2.a", 2, "丁"),
    ];
    expect(indents(rows)).toMatchObject({ "2.a": 1 });
  });

  test("hangs six rows of the 2018 table, as it is printed", () => {
    const hanging = edition2018.attachments.flatMap(({ lines }) =>
      lines.filter(({ cells: [label] }) => label?.role === "rowHeader" && (label.indent ?? 0) > 3),
    );
    expect(hanging.map(({ id }) => id)).toEqual([
      "1.1.b",
      "3.3.4.2",
      "3.3.4.3",
      "3.3.4.4",
      "3.3.4.5",
      "3.3.4.6",
    ]);
  });
});

describe("an edition", () => {
  const [table] = edition2018.attachments;
  if (!table) throw new Error("the edition has no statistics table");

  test("is refused where a code stands twice", () => {
    expect(() => edition({ ...edition2018, attachments: [table, table] })).toThrow(
      /head\.unit stands twice/,
    );
  });

  test("is refused where a sum names a row that takes no figure", () => {
    const stray = { id: "S", total: "t18.1", parts: ["t18.1.1"], text: "" };
    expect(() => edition({ ...edition2018, attachments: [{ ...table, sums: [stray] }] })).toThrow(
      /S names t18\.1, not a figure/,
    );
  });
});
