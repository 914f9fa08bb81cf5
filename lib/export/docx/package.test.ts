import path from "node:path/posix";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "@/lib/document/model";
import { printings } from "@/lib/document/printing";
import { renderDocx } from "../docx";
import { DATE, docxParts } from "../testing/docx-parts";
import { reportDocument, reportWithMergedTable } from "../testing/fixture-document";
import { mergedTable } from "../testing/fixture-merged-table";
import { statisticsTable } from "../testing/fixture-table";
import { hostileDocument } from "../testing/hostile-document";
import { all, attribute, first, xmlTree } from "../testing/xml-tree";

const hash = { number: 3, sha256: "0".repeat(64) };
const frozen: ReportDocument = {
  ...reportDocument,
  meta: { ...reportDocument.meta, revision: hash },
};

/** The part that a relationship leads to, from the path of its list. */
const targetOf = (list: string, target: string): string =>
  path.normalize(path.join(path.dirname(list), "..", target));

describe.each([
  ["the report", reportDocument, printings.filing],
  ["the report with a mark on each page", reportDocument, printings.review],
  ["a report with several tables", reportWithMergedTable, printings.filing],
  ["a report with a picture", hostileDocument, printings.filing],
])("the package of %s", async (_, document, printing) => {
  const files = unzipSync(await renderDocx(document, { printing, date: DATE }));
  const tree = (name: string) => xmlTree(strFromU8(files[name] ?? new Uint8Array()));
  const lists = Object.keys(files).filter((name) => name.endsWith(".rels"));
  const led = lists.flatMap((list) =>
    all(tree(list), "Relationship").map(({ attributes }) =>
      targetOf(list, attributes["Target"] ?? ""),
    ),
  );

  test("has no part that nothing leads to, and every part that something leads to", () => {
    const parts = Object.keys(files).filter((name) => !/\.rels$|^\[/.test(name));
    expect(new Set(led)).toEqual(new Set(parts));
    expect(parts.join()).not.toMatch(/comments|footnotes|endnotes|numbering|custom/);
    expect(lists.filter((list) => all(tree(list), "Relationship").length === 0)).toEqual([]);
  });

  test("says of every part what it is, and of none that is not there", () => {
    const types = tree("[Content_Types].xml");
    const said = all(types, "Override").map(({ attributes }) => attributes["PartName"] ?? "");
    const suffixes = all(types, "Default").map(({ attributes }) => attributes["Extension"]);
    for (const name of said) expect(files[name.slice(1)], name).toBeDefined();
    const rest = Object.keys(files).filter((name) => !said.includes(`/${name}`));
    expect(new Set(rest.map((name) => name.split(".").at(-1)))).toEqual(
      new Set([...suffixes, "xml"]),
    );
    expect(rest.filter((name) => name.endsWith(".xml"))).toEqual(["[Content_Types].xml"]);
    expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
  });

  test("names nothing that is not there, and not the library", () => {
    const text = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(text).not.toMatch(/w:(numId|footnoteReference|endnoteReference|commentReference)\b/);
    const said = Object.values(files).map((bytes) => strFromU8(bytes, true));
    expect(said.join("")).not.toMatch(/dolanmiu|docx\.js|Un-named/i);
  });
});

test("the properties say what the file is, of which office and year, and which draft", async () => {
  const part = await docxParts(frozen, { draft: { number: 3 } });
  const core = part("docProps/core.xml");
  const said = (name: string) => first(core, name).children[0]?.text;
  expect(said("dc:subject")).toBe("2018年度政府信息公开工作");
  expect(said("cp:keywords")).toBe(`政府信息公开; 年度报告; 2018; 第3稿; SHA-256:${hash.sha256}`);
  expect([said("cp:revision"), said("cp:contentStatus")]).toEqual(["3", "送审稿第3稿"]);
  const app = part("docProps/app.xml");
  expect(first(app, "Company").children[0]?.text).toBe(reportDocument.meta.unit);
  expect(first(app, "Application").children[0]?.text).toBe("Nianbao");
});

test("each table has its name and a description for whoever does not see it", async () => {
  const document = (await docxParts(reportWithMergedTable))("word/document.xml");
  const tables = all(document, "w:tbl");
  expect(tables.map((table) => attribute(table, "w:tblCaption"))).toEqual([
    mergedTable.name,
    statisticsTable.name,
  ]);
  expect(tables.map((table) => attribute(table, "w:tblDescription"))[1]).toMatch(
    /各列：.*；共66行$/,
  );
});
