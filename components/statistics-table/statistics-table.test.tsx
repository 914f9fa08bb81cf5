import { text } from "node:stream/consumers";
import { prerenderToNodeStream } from "react-dom/static";
import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import type { Table } from "@/lib/editions/types";
import type { Entries, Value } from "@/lib/report/value";
import { Desk } from "../report-form/desk";
import { StatisticsTable } from "./statistics-table";

/** The page's markup before any script has run. */
async function markup(
  table: Table,
  values: Entries = new Map(),
  lastYear: Entries | null = null,
): Promise<string> {
  const entries = [...values].map(([code, value]) => ({ code, value, version: 1 }));
  const { prelude } = await prerenderToNodeStream(
    <Desk account="a" userName="lin" person="林晓雯" report="r" editable entries={entries}>
      <StatisticsTable
        reportId="none"
        table={table}
        year={2018}
        access={{ kind: "edit" }}
        entries={values}
        lastYear={lastYear}
        density={{ name: "rows", isCompact: false }}
      />
    </Desk>,
  );
  return (await text(prelude)).replace(/<!--.*?-->/g, "");
}

const tags = (html: string, pattern: RegExp) => html.match(pattern) ?? [];
const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
const inputs = (html: string) => tags(html, /<input[^>]*inputMode="decimal"[^>]*>/gi);

const [t18] = tablesOf(edition2018);
if (!t18) throw new Error("the edition has no statistics table");
const tables = await Promise.all(
  [...tablesOf(edition2018), ...tablesOf(madeUpEdition)].map(
    async (table) => [table.name, table, await markup(table)] as const,
  ),
);

describe.each(tables)("%s", (_, table, html) => {
  const codes = figuresOf(table).map(({ code }) => code);

  test("has one input for each figure, by its code, in printed order", () => {
    expect(inputs(html).map((tag) => attribute(tag, "id"))).toEqual(codes);
    expect(inputs(html).map((tag) => attribute(tag, "name"))).toEqual(codes);
  });

  test("names each input by cells that are there", () => {
    const ids = new Set(tags(html, / id="[^"]*"/g).map((found) => attribute(found, "id")));
    for (const input of inputs(html)) {
      const naming = attribute(input, "aria-labelledby").split(" ");
      expect(naming.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test("has no id twice", () => {
    const ids = tags(html, / id="[^"]*"/g);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test("prints every line", () => {
    expect(tags(html, /<tr>/g)).toHaveLength(table.header.length + table.lines.length);
  });

  test("needs no style attribute, which the security policy would refuse", () => {
    expect(html).not.toContain(" style=");
  });
});

describe("before its script has run", async () => {
  const values = new Map<string, Value>([
    ["t18.1.1", "0"],
    ["t18.1.1.a", ""],
    ["t18.1.2.1", "12"],
    ["head.unit", "青溪区住建局"],
  ]);
  const lastYear = new Map<string, Value>([
    ["t18.1.1", ""],
    ["t18.1.2.1", "10"],
  ]);
  const html = await markup(t18, values, lastYear);
  const lineOf = (code: string) => html.split("<tr>").find((line) => line.includes(`id="${code}"`));

  test("the table shows what is filled in", () => {
    expect(lineOf("t18.1.2.1")).toContain('value="12"');
    expect(html).toContain('value="青溪区住建局"');
    expect(html).toContain("59 项：已填 3（其中留空 1），未填 56");
  });

  test("未填, 0 and 留空 are told apart", () => {
    expect(lineOf("t18.1.1")).toContain('value="0"');
    expect(lineOf("t18.1.1.a")).toContain("blank-mark");
    expect(lineOf("t18.1.1.b")).not.toContain("blank-mark");
  });

  test("last year's figure and the change since stand beside each", () => {
    expect(lineOf("t18.1.2.1")).toMatch(/<td class="before">10<\/td><td class="change">\+2<\/td>/);
    expect(lineOf("t18.1.1")).toMatch(/<td class="before">留空<\/td><td class="change"><\/td>/);
    expect(lineOf("t18.1.1.b")).toContain('<td class="before">未填</td>');
  });

  test("last year's columns are left out where there was no report", async () => {
    expect(await markup(t18)).not.toContain("上年数");
  });
});

describe("above the table", async () => {
  const html = await markup(t18, new Map(), new Map([["t18.6", ""]]));
  const marks = Array.from("一二三四五六七八九");

  test("an index leads to each of its parts", () => {
    const [index = ""] = tags(html, /<nav class="table-index".*?<\/nav>/g);
    const heads = tags(index, /<a [^>]*>/g).map((link) => attribute(link, "href").slice(1));
    const headOf = (id: string) =>
      new RegExp(` id="${id}"[^>]*>([${marks.join("")}])、`).exec(html)?.[1];
    expect(heads.map(headOf)).toEqual(marks);
  });

  test("what last year's report left 留空 is offered, and not without such a report", async () => {
    expect(html).toContain("按上年留空");
    expect(html).toContain("只看变化大");
    const without = await markup(t18);
    expect(without).toContain("将未填项留空");
    expect(without).not.toContain("按上年留空");
    expect(without).not.toContain("只看变化大");
  });

  test("lines whose headings span several are not filtered", async () => {
    for (const table of tablesOf(madeUpEdition)) {
      const spans = table.lines.some(({ cells }) => cells.some(({ rowSpan = 1 }) => rowSpan > 1));
      expect((await markup(table)).includes("只看未填")).toBe(!spans);
    }
  });
});

test("a total that follows from its parts is offered while its cell says something else", async () => {
  const [sum] = t18.sums;
  if (!sum) throw new Error("the table has no sums");
  const parts = sum.parts.map((code): [string, string] => [code, "2"]);
  const total = String(2 * parts.length);
  expect(await markup(t18, new Map(parts))).toContain(`点击填入 ${total}`);
  expect(await markup(t18, new Map([...parts, [sum.total, total]]))).not.toContain("点击填入");
});
