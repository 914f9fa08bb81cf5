import { expect, test } from "vitest";
import type { Figure } from "@/lib/document/model";
import { renderPages } from "./pdf";
import { MM } from "./testing/grid";
import { documentOf, paragraph, print, printOptions } from "./testing/print";
import { bodyOf, openPdf, readPages } from "./testing/read-pdf";

/** One blue point. */
const POINT =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==";

const figure: Figure = {
  kind: "figure",
  image: { mime: "image/png", base64: POINT },
  widthMm: 60,
  caption: "图1　全年公开件数",
  alternative: "柱状图：四个季度的公开件数",
};
const document = documentOf(paragraph("上文。"), figure, paragraph("下文。"));

test("a figure stands between its texts with the caption under it, as wide as it says", async () => {
  const [page] = await readPages(await print(document));
  const [, before, caption, after] = page ? bodyOf(page) : [];
  expect([before, caption, after].map((line) => line?.text)).toEqual([
    "上文。",
    "图1全年公开件数",
    "下文。",
  ]);
  expect((caption?.y ?? 0) - (before?.y ?? 0)).toBeGreaterThan(60 * MM);
});

test("who cannot see it is told what it shows", async () => {
  const pdf = await openPdf(await print(document));
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  expect(tree).toContain(figure.alternative);
});

test("its drawing loads nothing from elsewhere", async () => {
  const { pages } = await renderPages(document, printOptions);
  const addresses = Array.from(pages.join("").matchAll(/href="([^"#])[^"]{4}/g), ([all]) => all);
  expect(addresses).toEqual(['href="data:']);
});
