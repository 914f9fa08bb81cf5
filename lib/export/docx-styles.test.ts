import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { stylesXml } from "./docx-styles";
import { docxParts, runText } from "./testing/docx-parts";
import { reportDocument, reportIn } from "./testing/fixture-document";
import { all, attribute, first, xmlTree } from "./testing/xml-tree";

describe.each(layoutProfiles)("in the layout $name:", async (layout) => {
  const styles = all(xmlTree(stylesXml(layout)), "w:style");
  const { faces: own, digits } = layout;
  const paragraphs = all(
    (await docxParts(reportIn(layout), { layout }))("word/document.xml"),
    "w:p",
  );

  function style(id: string) {
    const found = styles.find(({ attributes }) => attributes["w:styleId"] === id);
    if (!found) throw new Error(`no style ${id}`);
    return found;
  }

  const faceOf = (id: string) =>
    ["w:ascii", "w:eastAsia", "w:hAnsi"].map((key) => attribute(style(id), "w:rFonts", key));

  test.each([
    ["Title", own.title, null, "44"],
    ["TitleDate", own.subheading, digits, undefined],
    ["Heading1", own.heading, digits, undefined],
    ["Heading2", own.subheading, digits, undefined],
    ["Heading3", own.body, digits, undefined],
    ["Normal", own.body, digits, "32"],
    ["AttachmentMark", own.heading, digits, undefined],
    ["TableText", own.table, digits, "24"],
    ["Footer", own.table, null, "28"],
  ])("%s is set in %s, figures and Latin letters in %s", (id, face, latin, halfPoints) => {
    expect(faceOf(id)).toEqual([latin ?? face, face, latin ?? face]);
    expect(attribute(style(id), "w:sz")).toBe(halfPoints);
  });

  test.each(["Heading2", "Heading2Char"])("%s is bold where the layout has it so", (id) => {
    expect(all(style(id), "w:b")).toHaveLength(layout.boldLevels.includes(2) ? 1 : 0);
  });

  test.each(["Heading1", "Heading3", "Normal"])("%s is never bold", (id) => {
    expect(all(style(id), "w:b")).toEqual([]);
  });

  test("every face that is named has an alternative", async () => {
    const part = await docxParts(reportIn(layout), { layout });
    const named = all(part("word/fontTable.xml"), "w:font");
    expect(new Set(named.map(({ attributes }) => attributes["w:name"]))).toEqual(
      new Set([...Object.values(own), ...(digits ? [digits] : [])]),
    );
    expect(named.filter((font) => !attribute(font, "w:altName"))).toEqual([]);
  });

  test("body text stands in exact lines, two characters in, justified", () => {
    const normal = style("Normal");
    expect(first(normal, "w:spacing").attributes).toEqual({
      "w:line": String(Math.round(layout.pitch * 20)),
      "w:lineRule": "exact",
    });
    expect(attribute(normal, "w:ind", "w:firstLineChars")).toBe("200");
    expect(attribute(normal, "w:jc")).toBe("both");
  });

  test("figures stand beside Chinese without a space, or 28 characters would not fit a line", () => {
    const defaults = first(xmlTree(stylesXml(layout)), "w:pPrDefault");
    expect(["w:autoSpaceDE", "w:autoSpaceDN"].map((name) => attribute(defaults, name))).toEqual([
      "0",
      "0",
    ]);
  });

  test("28 characters of body text are no wider than the text area", () => {
    const spacing = first(first(style("Normal"), "w:rPr"), "w:spacing").attributes["w:val"];
    expect(28 * (16 + Number(spacing) / 20)).toBeLessThanOrEqual((156 / 25.4) * 72);
  });

  test("lines in table cells are not exact, and the grid does not reach them", () => {
    expect(attribute(style("TableText"), "w:spacing", "w:lineRule")).toBe("auto");
    expect(attribute(style("TableText"), "w:snapToGrid")).toBe("0");
    expect(all(style("TableText"), "w:basedOn")).toEqual([]);
  });

  test("notes in cells are 10.5 pt", () => {
    expect(attribute(style("TableNote"), "w:sz")).toBe("21");
  });

  test.each([1, 2, 3])(
    "heading %i is Word's own, in the outline, and never alone at a page's foot",
    (level) => {
      const heading = style(`Heading${level}`);
      expect(attribute(heading, "w:name")).toBe(`heading ${level}`);
      expect(attribute(heading, "w:outlineLvl")).toBe(String(level - 1));
      expect(all(heading, "w:keepNext")).toHaveLength(1);
      expect(attribute(heading, "w:link")).toBe(`Heading${level}Char`);
    },
  );

  test("an attachment's title is in the outline, beside the sections", () => {
    expect(attribute(style("AttachmentTitle"), "w:outlineLvl")).toBe("0");
  });

  test("every heading of the document is a paragraph of its level's style", () => {
    const printed = paragraphs
      .filter((each) => attribute(each, "w:pStyle")?.startsWith("Heading"))
      .map((each) => [attribute(each, "w:pStyle"), runText(each)]);
    const said = reportDocument.blocks
      .filter((block) => block.kind === "heading")
      .map(({ level, text }) => [`Heading${level}`, text]);
    expect(printed).toEqual(said);
  });

  test("a run-in heading is a run in its level's style, with the text after it in the same paragraph", () => {
    const runsIn = paragraphs.filter((each) => attribute(each, "w:rStyle")?.startsWith("Heading"));
    const printed = runsIn.map((each) => {
      const [lead, ...text] = all(each, "w:r");
      if (!lead) throw new Error("no lead");
      return [attribute(lead, "w:rStyle"), runText({ ...each, children: [lead] }), text.length];
    });
    const said = reportDocument.blocks.flatMap((block) =>
      block.kind === "paragraph" && block.lead
        ? [[`Heading${block.lead.level}Char`, block.lead.text, 1]]
        : [],
    );
    expect(said.length).toBeGreaterThan(0);
    expect(printed).toEqual(said);
  });
});
