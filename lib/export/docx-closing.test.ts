import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import type { Block } from "@/lib/document/model";
import { docxParts, runText } from "./testing/docx-parts";
import { reportDocument } from "./testing/fixture-document";
import { all, attribute, type XmlNode } from "./testing/xml-tree";

/** One character of the grid in twips. */
const CHARACTER = 8845 / 28;

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const pitch = Math.round(layout.pitch * 20);

  async function paragraphs(...blocks: Block[]): Promise<readonly XmlNode[]> {
    const part = await docxParts({ ...reportDocument, blocks }, { layout });
    return all(part("word/document.xml"), "w:p").slice(1);
  }

  const characters = (node: XmlNode, side: string) =>
    Number((Number(attribute(node, "w:ind", `w:${side}`)) / CHARACTER).toFixed(1));

  const closing = (sealed: boolean): Block => ({
    kind: "closing",
    unit: "某某市某某区某某局",
    date: "2019年1月23日",
    sealed,
  });

  test("without a seal the unit stands one line below the text, two characters from the edge", async () => {
    const [unit, date] = await paragraphs(closing(false));
    expect(unit && [characters(unit, "right"), attribute(unit, "w:spacing", "w:before")]).toEqual([
      2,
      String(pitch),
    ]);
    // The unit of 9 characters begins 17 from the left.
    expect(date && [attribute(date, "w:jc"), characters(date, "left")]).toEqual(["left", 19]);
  });

  test("without a seal a date longer than the unit ends two characters from the edge", async () => {
    const [, date] = await paragraphs({
      kind: "closing",
      unit: "某某局",
      date: "2019年1月23日",
      sealed: false,
    });
    expect(date && [attribute(date, "w:jc"), characters(date, "right")]).toEqual(["right", 2]);
  });

  test("with a seal there is room for it above the unit", async () => {
    const [unit, date] = await paragraphs(closing(true));
    expect(unit && attribute(unit, "w:spacing", "w:before")).toBe(String(2 * pitch));
    expect(date && characters(date, "right")).toBe(4);
  });

  test("a unit longer than a line is broken where words end, its lines centred on each other", async () => {
    const [unit, date] = await paragraphs({
      kind: "closing",
      unit: "云栖市青溪区人民政府机关事务管理局暨公共资源交易监督管理委员会",
      date: "2019年1月23日",
      sealed: false,
    });
    expect(unit && [runText(unit), all(unit, "w:br").length]).toEqual([
      "云栖市青溪区人民政府机关事务管理局暨公共资源交易监督管理委员会",
      1,
    ]);
    // Its longer line, of 17 characters, ends two from the right edge, and so begins nine from the left.
    expect(
      unit && [attribute(unit, "w:jc"), characters(unit, "left"), characters(unit, "right")],
    ).toEqual(["center", 9, 2]);
    expect(date && characters(date, "left")).toBe(11);
  });

  test("the closing never stands on a page without text", async () => {
    const [text, unit] = await paragraphs({ kind: "paragraph", text: "正文。" }, closing(false));
    expect([text, unit].map((each) => each && all(each, "w:keepNext").length)).toEqual([1, 1]);
  });

  test("the attachments' names begin under each other, whatever stands before them", async () => {
    const [one, two] = await paragraphs({ kind: "attachmentNote", names: ["统计表", "名单"] });
    expect(one && [runText(one), characters(one, "left"), characters(one, "hanging")]).toEqual([
      "附件：1.统计表",
      6,
      4,
    ]);
    expect(two && [runText(two), characters(two, "left"), characters(two, "hanging")]).toEqual([
      "2.名单",
      6,
      1,
    ]);
  });

  test("an attachment has a page of its own: the mark on its first line, the title on the third", async () => {
    const [mark, title] = await paragraphs({
      kind: "attachment",
      mark: "附件",
      title: "名单",
      blocks: [],
    });
    expect(mark && [attribute(mark, "w:pStyle"), runText(mark)]).toEqual([
      "AttachmentMark",
      "附件",
    ]);
    expect(title && [attribute(title, "w:pStyle"), runText(title)]).toEqual([
      "AttachmentTitle",
      "名单",
    ]);
  });
});
