import { Document, DocumentGridType, Packer, Paragraph } from "docx";
import type { ReportDocument } from "@/lib/document/model";
import { blocksOf } from "./docx-blocks";
import { FONT, fontTable } from "./docx-fonts";
import { FOOTER_DISTANCE, GRID, MARGIN, PAGE } from "./docx-layout";
import { pageNumbers } from "./docx-page-number";
import { coreProperties } from "./docx-properties";
import { STYLE, stylesXml } from "./docx-styles";
import { run } from "./docx-text";
import { stableZip } from "./stable-zip";

export interface DocxOptions {
  /** The date of creation and change that the file states. */
  readonly date: Date;
}

const THEME_FONT = { latin: FONT.body, eastAsia: FONT.body, scripts: { Hans: FONT.body } };

const SECTION = {
  page: {
    size: PAGE,
    margin: { ...MARGIN, header: FOOTER_DISTANCE, footer: FOOTER_DISTANCE, gutter: 0 },
  },
  grid: { ...GRID, type: DocumentGridType.LINES_AND_CHARS },
};

const title = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    style: STYLE.title,
    children: lines.map((line, at) => run(line, at === 0 ? {} : { break: 1 })),
  });

function file(document: ReportDocument): Document {
  let drawings = 0;
  const children = [title(document.title), ...blocksOf(document.blocks, () => ++drawings)];
  return new Document({
    theme: { fonts: { headings: THEME_FONT, body: THEME_FONT } },
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: SECTION, footers: pageNumbers, children }],
  });
}

/** The report as a .docx file in the official layout. Equal input gives equal bytes. */
export async function renderDocx(
  document: ReportDocument,
  { date }: DocxOptions,
): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(file(document), false, [
    { path: "word/styles.xml", data: stylesXml },
    { path: "word/fontTable.xml", data: fontTable },
    { path: "docProps/core.xml", data: coreProperties(document.meta, date) },
  ]);
  return stableZip(bytes);
}
