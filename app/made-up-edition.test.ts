import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findEntries, saveEntries } from "@/db/entries";
import { openTestStore } from "@/db/testing/open-test-store";
import { addReport } from "@/db/testing/sample-report";
import { buildDocument } from "@/lib/document/build";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { madeUpEdition as edition } from "@/lib/editions/testing/made-up";
import { plainText } from "@/lib/document/plain-text";
import { renderDocx } from "@/lib/export/docx";
import { renderFragment } from "@/lib/export/fragment";
import { renderJson } from "@/lib/export/json";
import { reportJson } from "@/lib/export/json-schema";
import { docxLines } from "@/lib/export/testing/docx-parts";
import { elementsIn, htmlOf, htmlTree, textIn } from "@/lib/export/testing/html-tree";
import { throughList } from "@/lib/export/testing/ueditor";
import { xmlTree } from "@/lib/export/testing/xml-tree";
import { completeness } from "@/lib/report/completeness";
import { parseSent } from "@/lib/report/parse-sent";
import { totalFor } from "@/lib/report/totals";
import { entriesOf, type Entries } from "@/lib/report/value";

/** Nothing outside the edition's own file knows of it: what works here works for any form that is data. */

const figures = tablesOf(edition).flatMap(figuresOf);
const typed = new Map(figures.map(({ code }, at) => [code, `１,${String(at).padStart(3, "0")}`]));
const canonical = new Map(figures.map(({ code }, at) => [code, String(1000 + at)]));

let opened: ReturnType<typeof openTestStore>;
beforeEach(() => (opened = openTestStore()));
afterEach(() => opened.remove());

async function throughStorage(values: ReadonlyMap<string, string>): Promise<Entries> {
  const report = await addReport(opened.store);
  const sent = [...values].map(([code, value]) => ({
    code,
    value,
    seen: 0,
    key: code,
    follows: [],
  }));
  const { entries, invalid } = parseSent(edition, sent);
  expect(invalid).toEqual([]);
  await saveEntries(opened.store, report, entries);
  const stored = await findEntries(opened.store, report.id);
  return entriesOf(stored);
}

describe("an edition with three tables, merged headers and seven columns", () => {
  test("has a figure for every cell that takes one", () => {
    expect(figures).toHaveLength(3 + 1 + 4 * 7 + 6);
  });

  test("is parsed, stored and read back", async () => {
    expect(await throughStorage(typed)).toEqual(canonical);
  });

  test("refuses a bad figure by the kind of its cell", () => {
    const sent = { code: "m3.1.nat", value: "12.5", seen: 0, key: "k", follows: [] };
    expect(parseSent(edition, [sent]).invalid).toMatchObject([{ outcome: "invalid" }]);
  });

  test("knows what is missing, table by table", () => {
    const state = completeness(edition, canonical).map(({ page, missing }) => [
      page.path,
      missing.length,
    ]);
    expect(state).toEqual([
      ["preface", 2],
      ["sections/summary", 1],
      ["tables/m2", 0],
      ["tables/m3", 0],
      ["tables/m4", 0],
      ["closing", 3],
    ]);
  });

  test("offers a total for each column", () => {
    const totals = tablesOf(edition).flatMap(({ sums }) =>
      sums.map((sum) => totalFor(sum, canonical)),
    );
    expect(totals).toHaveLength(7);
    expect(totals[0]).toBe(String(1011 + 1018 + 1025));
  });

  test("becomes a document whose rows fill their grids exactly", () => {
    const { blocks } = buildDocument({ edition, entries: canonical, unit: "测试局", year: 2090 });
    const tables = blocks.filter((block) => block.kind === "table");
    expect(tables.map(({ id }) => id)).toEqual(["m2", "m3", "m4"]);
    for (const { columnsMm, header, rows } of tables) {
      const area = [...header, ...rows]
        .flatMap(({ cells }) => cells)
        .reduce((sum, { colSpan, rowSpan }) => sum + colSpan * rowSpan, 0);
      expect(area).toBe(columnsMm.length * (header.length + rows.length));
    }
  });

  const document = buildDocument({ edition, entries: canonical, unit: "测试局", year: 2090 });
  const date = new Date("2091-01-15T02:00:00Z");

  test("is printed as DOCX, every figure in its row", async () => {
    const parts = unzipSync(await renderDocx(document, { date }));
    const lines = docxLines(xmlTree(strFromU8(parts["word/document.xml"] ?? new Uint8Array())));
    expect(lines).toEqual(expect.arrayContaining([...plainText(document)]));
  });

  test("is pasted into a web site's editor, every row of its tables as on paper", () => {
    const html = renderFragment(document);
    expect(throughList(html)).toBe(htmlOf(htmlTree(html)));
    const rows = elementsIn(htmlTree(html), "tr").map((row) =>
      elementsIn(row, "th", "td").map(textIn).join("\t"),
    );
    expect(plainText(document)).toEqual(expect.arrayContaining(rows));
  });

  test("is written as JSON that its schema accepts, every figure by its code", () => {
    const options = { edition: edition.id, generatedAt: date, entries: canonical };
    const report = reportJson.parse(JSON.parse(renderJson(document, options)));
    expect(report.entries).toEqual(Object.fromEntries(canonical));
  });
});
