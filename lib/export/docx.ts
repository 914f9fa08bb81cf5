import { Document, DocumentGridType, LineRuleType, Packer, Paragraph } from "docx";
import type { LayoutProfile } from "@/lib/document/layout-profile";
import { nationalLayout } from "@/lib/document/layout-profiles";
import type { ReportDocument } from "@/lib/document/model";
import { blocksOf } from "./docx-blocks";
import { fontTable } from "./docx-fonts";
import { FOOTER_DISTANCE, GRID, linePitch, MARGIN, PAGE } from "./docx-layout";
import { pageNumbers } from "./docx-page-number";
import { coreProperties } from "./docx-properties";
import { STYLE, stylesXml } from "./docx-styles";
import { run } from "./docx-text";
import type { Setting } from "./setting";
import { stableZip } from "./stable-zip";

export interface DocxOptions extends Setting {
  /** The date of creation and change that the file states. */
  readonly date: Date;
}

const themeFont = ({ faces: { body } }: LayoutProfile) => ({
  latin: body,
  eastAsia: body,
  scripts: { Hans: body },
});

const section = (layout: LayoutProfile) => ({
  page: {
    size: PAGE,
    margin: { ...MARGIN, header: FOOTER_DISTANCE, footer: FOOTER_DISTANCE, gutter: 0 },
  },
  grid: { ...GRID, linePitch: linePitch(layout), type: DocumentGridType.LINES_AND_CHARS },
});

/** The title, and the date under it where the layout has one there: the blank line follows the last. */
function title({ title, titleDate }: ReportDocument, line: number): readonly Paragraph[] {
  const children = title.map((each, at) => run(each, at === 0 ? {} : { break: 1 }));
  if (!titleDate) return [new Paragraph({ style: STYLE.title, children })];
  const spacing = { after: 0, line, lineRule: LineRuleType.EXACT };
  return [
    new Paragraph({ style: STYLE.title, spacing, children }),
    new Paragraph({ style: STYLE.titleDate, children: [run(titleDate)] }),
  ];
}

function file(document: ReportDocument, layout: LayoutProfile): Document {
  let drawings = 0;
  const pitch = linePitch(layout);
  const blocks = blocksOf(document.blocks, { pitch, nextId: () => ++drawings });
  const font = themeFont(layout);
  return new Document({
    theme: { fonts: { headings: font, body: font } },
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: section(layout),
        footers: pageNumbers,
        children: [...title(document, pitch), ...blocks],
      },
    ],
  });
}

/** The report as a .docx file in the official layout. Equal input gives equal bytes. */
export async function renderDocx(
  document: ReportDocument,
  { date, layout = nationalLayout }: DocxOptions,
): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(file(document, layout), false, [
    { path: "word/styles.xml", data: stylesXml(layout) },
    { path: "word/fontTable.xml", data: fontTable(layout) },
    { path: "docProps/core.xml", data: coreProperties(document.meta, date) },
  ]);
  return stableZip(bytes);
}
