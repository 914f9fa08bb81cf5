import { expect, test } from "vitest";
import type { Block } from "@/lib/document/model";
import { fontCoverage } from "../pdf";
import { mergedTable } from "../testing/fixture-merged-table";
import { documentOf, paragraph, print, printOptions } from "../testing/print";
import { bodyOf, readPages } from "../testing/read-pdf";
import { unprintable } from "./unprintable";

const covered = await fontCoverage(printOptions.fonts);

test("a character without a font is named with its part, the words around it and the way there", () => {
  const document = documentOf(
    { kind: "heading", level: 1, text: "一、概述", code: "section.overview" },
    { kind: "paragraph", text: "经办人王\u{20000}同志负责受理工作。", code: "section.overview" },
  );
  expect(unprintable(document, covered)).toEqual([
    {
      text: "一、概述：「经办人王\u{20000}同志负责受理」里的「\u{20000}」（U+20000），服务器的字体里没有，PDF 印作〓",
      path: "fields/section.overview",
    },
  ]);
});

test("what the form itself prints has no field to go to", () => {
  const document = { ...documentOf(), title: ["某😀局"] };
  expect(unprintable(document, covered)).toMatchObject([{ path: "" }]);
});

test("every place that text can stand in is looked at", () => {
  const bad = "😀";
  const items = [{ label: bad, text: "", code: "a" }];
  const row = { id: "r", cells: [{ ...mergedTable.rows[0]?.cells[0], text: bad, note: bad }] };
  const table = { ...mergedTable, head: items, foot: [items], header: [row], rows: [row] };
  const document = documentOf(
    paragraph(bad),
    { kind: "paragraph", lead: { level: 2, text: bad }, text: "" },
    { kind: "attachmentNote", names: [bad] },
    { kind: "closing", unit: bad, date: bad, sealed: false },
    { kind: "attachment", mark: "附件", title: bad, blocks: [table as typeof mergedTable] },
  );
  const places = unprintable(document, covered).map(({ text }) => text.split("：")[0]);
  expect(places).toEqual([
    ...["开头的说明", "开头的说明", "附件说明", "落款", "落款", "附件"],
    ...Array.from({ length: 4 }, () => mergedTable.name),
  ]);
});

test("what is told is what the typesetter replaces", async () => {
  const each = "\u{20000},\uE000,བོ་,ᠮᠣ\u180B,葛\u{E0100},e\u0301,ꆈ,ئ,\u202F,۱,😀,\uFFFF,𠮷".split(
    ",",
  );
  const document = documentOf(
    ...each.map((text, at): Block => ({ kind: "paragraph", text: `甲${text}乙`, code: `x${at}` })),
  );
  const lines = (await readPages(await print(document))).flatMap(bodyOf).slice(1);
  expect(lines).toHaveLength(each.length);
  const replaced = lines.flatMap(({ text }, at) => (text.includes("〓") ? [`fields/x${at}`] : []));
  expect(replaced.length).toBeGreaterThan(2);
  expect(unprintable(document, covered).map(({ path }) => path)).toEqual(replaced);
});
