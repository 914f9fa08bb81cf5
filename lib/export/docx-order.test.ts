import { expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import type { ReportDocument } from "@/lib/document/model";
import { docxParts } from "./testing/docx-parts";
import { reportIn, reportWithMergedTable } from "./testing/fixture-document";
import { hostileDocument } from "./testing/hostile-document";
import { misplaced } from "./testing/word-order";
import { xmlTree } from "./testing/xml-tree";

/** Every kind of block stands in one of them. */
const DOCUMENTS: readonly (readonly [string, ReportDocument])[] = [
  ["a report", reportWithMergedTable],
  ["a document with pictures", hostileDocument],
];
const PARTS = ["document", "styles", "settings", "fontTable", "footer1", "footer2"];

test.each(
  DOCUMENTS.flatMap(([name, document]) => PARTS.map((part) => [part, name, document] as const)),
)("the elements of %s.xml stand in the schema's order in %s", async (part, _, document) => {
  const read = await docxParts(document);
  expect(new Set(misplaced(read(`word/${part}.xml`)))).toEqual(new Set());
});

test.each(layoutProfiles)("nor does the layout $name change the order", async (layout) => {
  const read = await docxParts(reportIn(layout), { layout });
  const found = PARTS.flatMap((part) => misplaced(read(`word/${part}.xml`)));
  expect(new Set(found)).toEqual(new Set());
});

test("the check finds a child that is unknown, and one that is out of order", () => {
  const tree = xmlTree("<w:pPr><w:jc/><w:ind/><w:zoom/></w:pPr>");
  expect(misplaced(tree)).toEqual(["w:ind in w:pPr", "w:zoom in w:pPr"]);
});
