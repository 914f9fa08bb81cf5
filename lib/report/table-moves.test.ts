import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { tablesOf } from "@/lib/editions/define";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import type { Table } from "@/lib/editions/types";
import { shapeOf } from "./shape-of";
import { figureAfter } from "./table-moves";
import { figuresIn } from "./table-shape";

const shapeAt = (tables: readonly Table[], at: number) => {
  const table = tables[at];
  if (!table) throw new Error(`there is no table ${at}`);
  return shapeOf(table, 2090);
};
const official = shapeAt(tablesOf(edition2018), 0);
const blocks = shapeAt(tablesOf(madeUpEdition), 0);
const applicants = shapeAt(tablesOf(madeUpEdition), 1);

describe("from a figure of the 2018 table", () => {
  test("next and down lead over a heading to the next figure", () => {
    expect(figureAfter(official, "t18.1.1.b", "next")).toBe("t18.1.2.1");
    expect(figureAfter(official, "t18.1.1.b", "down")).toBe("t18.1.2.1");
  });

  test("previous and up lead back", () => {
    expect(figureAfter(official, "t18.1.2.1", "previous")).toBe("t18.1.1.b");
    expect(figureAfter(official, "t18.1.2.1", "up")).toBe("t18.1.1.b");
  });

  test("nothing leads over the table's edge", () => {
    const codes = figuresIn(official).map(({ code }) => code);
    const [first = "", last = ""] = [codes[0], codes[codes.length - 1]];
    expect(figureAfter(official, first, "previous")).toBeNull();
    expect(figureAfter(official, first, "up")).toBeNull();
    expect(figureAfter(official, last, "next")).toBeNull();
    expect(figureAfter(official, last, "right")).toBeNull();
  });

  test("next visits each of the 59 once, in printed order", () => {
    const visited = ["t18.1.1"];
    for (let at: string | null = "t18.1.1"; at; at = figureAfter(official, at, "next")) {
      if (at !== "t18.1.1") visited.push(at);
    }
    expect(visited).toEqual(figuresIn(official).map(({ code }) => code));
  });
});

describe("in a table of seven columns", () => {
  test("up and down stay in the column", () => {
    expect(figureAfter(applicants, "m3.1.pub", "down")).toBe("m3.2.1.pub");
    expect(figureAfter(applicants, "m3.2.1.pub", "up")).toBe("m3.1.pub");
  });

  test("left and right stay in the line", () => {
    expect(figureAfter(applicants, "m3.1.pub", "left")).toBe("m3.1.sci");
    expect(figureAfter(applicants, "m3.1.tot", "right")).toBeNull();
  });

  test("next goes on in the line below", () => {
    expect(figureAfter(applicants, "m3.1.tot", "next")).toBe("m3.2.1.nat");
  });
});

test("down reaches a merged cell from each of the columns that it covers", () => {
  for (const column of ["made", "gone", "valid"]) {
    expect(figureAfter(blocks, `m2.rules.${column}`, "down")).toBe("m2.fee");
  }
});
