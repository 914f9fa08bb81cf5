import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { edition2018 } from "./2018";
import { figuresOf } from "./define";
import type { Line } from "./types";

const OFFICIAL = fileURLToPath(
  new URL("../../../shared/editions/edition-2018.json", import.meta.url),
);

interface OfficialRow {
  readonly id: string;
  readonly printed: string;
  readonly unit: string;
  readonly kind: "header" | "data";
  readonly note: string | null;
}

function officialRows(): readonly OfficialRow[] {
  const official = JSON.parse(readFileSync(OFFICIAL, "utf8")) as {
    tables: [{ rows: OfficialRow[] }];
  };
  return official.tables[0].rows;
}

const [table] = edition2018.attachments;
if (!table) throw new Error("the edition has no statistics table");

/** A line as the official table gives it. */
function asOfficial({ id, cells }: Line): OfficialRow {
  const [label, unit, figure] = cells;
  if (label?.role !== "rowHeader" || unit?.role !== "unit" || figure?.role !== "figure") {
    throw new Error(`${id} is not 统计指标, 单位, 统计数`);
  }
  const kind = figure.field ? "data" : "header";
  return { id, printed: label.text, unit: unit.text, kind, note: label.note ?? null };
}

describe("the 2018 edition", () => {
  test("prints 66 rows", () => {
    expect(table.lines).toHaveLength(66);
  });

  test("asks for 59 figures, each by the id of its row", () => {
    const withFigure = table.lines.filter(
      ({ cells }) => cells[1]?.role === "unit" && cells[1].text !== "——",
    );
    expect(figuresOf(table).map(({ code }) => code)).toEqual(
      withFigure.map(({ id }) => `t18.${id}`),
    );
    expect(figuresOf(table)).toHaveLength(59);
  });

  test("says of every figure what counts and what does not", () => {
    const unexplained = table.lines.filter(
      ({ cells, counts, countsNot }) =>
        cells.some((cell) => cell.role === "figure" && cell.field) && !(counts && countsNot),
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  test("takes money in 万元 in two rows and whole numbers in all others", () => {
    const money = figuresOf(table).filter(({ kind }) => kind === "money");
    expect(money.map(({ code }) => code)).toEqual(["t18.7", "t18.8.4"]);
    expect(figuresOf(table).filter(({ kind }) => kind === "count")).toHaveLength(57);
  });

  test("answers every matter that the law names in some part", () => {
    const answered = new Set(edition2018.sections.flatMap(({ matters }) => matters));
    expect([...answered].sort()).toEqual(edition2018.matters.map(({ id }) => id));
  });

  test.skipIf(!existsSync(OFFICIAL))(
    "prints the official table's labels, notes and units in its order (skipped where ../shared is absent)",
    () => {
      expect(table.lines.map(asOfficial)).toEqual(
        officialRows().map(({ id, printed, unit, kind, note }) => ({
          id,
          printed,
          unit,
          kind,
          note,
        })),
      );
    },
  );
});
