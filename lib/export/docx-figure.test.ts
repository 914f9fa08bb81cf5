import { expect, test } from "vitest";
import { docxParts } from "./testing/docx-parts";
import { hostileDocument } from "./testing/hostile-document";
import { reportDocument } from "./testing/fixture-document";
import { all, attribute } from "./testing/xml-tree";

const PICTURE = hostileDocument.blocks.filter((block) => block.kind === "figure");

test("a picture keeps its proportions at the width asked for, and says its alternative", async () => {
  const blocks = PICTURE.map((block) => ({ ...block, alternative: "柱状图" }));
  const part = await docxParts({ ...reportDocument, blocks });
  const document = part("word/document.xml");
  // 360,000 EMU are a centimetre; the picture is 8 × 4 pixels.
  expect(Number(attribute(document, "wp:extent", "cx")) / 36_000).toBeCloseTo(80, 0);
  expect(Number(attribute(document, "wp:extent", "cy")) / 36_000).toBeCloseTo(40, 0);
  expect(attribute(document, "wp:docPr", "descr")).toBe("柱状图");
});

test("each drawing has a number of its own", async () => {
  const part = await docxParts({ ...reportDocument, blocks: [...PICTURE, ...PICTURE] });
  const ids = all(part("word/document.xml"), "wp:docPr").map(({ attributes }) => attributes["id"]);
  expect(ids).toEqual(["1", "2"]);
});
