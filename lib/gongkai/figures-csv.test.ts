import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import type { Edition } from "@/lib/editions/types";
import type { Value } from "@/lib/report/value";
import { figuresHead, figuresOfReport } from "./figures-csv";

const rowsOf = (entries: readonly (readonly [string, Value])[], edition: Edition = edition2018) =>
  figuresOfReport({
    edition,
    entries: new Map(entries),
    origin: "https://nianbao.example",
    report: {
      ...{ id: "r", unitId: "u", unitName: "住建局", year: 2018, editionId: edition.id },
      ...{ revision: 1, day: "2019-01-25", times: 1 },
    },
  })
    .split("\r\n")
    .slice(0, -1);

describe("the table of all figures", () => {
  test("has a row for every figure of the form, in printed order", () => {
    expect(rowsOf([])).toHaveLength(59);
    expect(rowsOf([])[0]).toContain(",t18.1.1,（一）主动公开政府信息数,条,");
  });

  test("tells 未填, 留空 and 0 apart", () => {
    const [none, blank, zero] = rowsOf([
      ["t18.1.1.a", ""],
      ["t18.1.1.b", "0"],
    ]);
    expect(none).toContain(",条,,未填,");
    expect(blank).toContain(",条,,留空,");
    expect(zero).toContain(",件,0,已填,");
  });

  test("says when it was published, and where it is read", () => {
    expect(rowsOf([])[0]).toMatch(/,2019-01-25,https:\/\/nianbao\.example\/gongkai\/u\/2018$/);
  });

  test("has as many cells in a row as names above them, whatever the form", () => {
    const names = figuresHead().trim().split(",").length;
    for (const edition of [edition2018, madeUpEdition]) {
      expect(new Set(rowsOf([], edition).map((row) => row.split(",").length))).toEqual(
        new Set([names]),
      );
    }
  });
});
