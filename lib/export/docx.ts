import {
  Document,
  DocumentGridType,
  LineNumberRestartFormat,
  LineRuleType,
  Packer,
  Paragraph,
} from "docx";
import { pageMark } from "@/lib/document/draft-mark";
import type { Layout } from "@/lib/document/layout";
import type { Printing } from "@/lib/document/printing";
import type { ReportDocument } from "@/lib/document/model";
import { tablesIn } from "@/lib/document/tables";
import { packDocx } from "./docx/package";
import { SETTINGS } from "./docx/settings";
import { describeTables } from "./docx/table-descriptions";
import { blocksOf } from "./docx-blocks";
import { fontTable } from "./docx-fonts";
import {
  footerDistance,
  GRID,
  HEADER_DISTANCE,
  LINE_NUMBER_DISTANCE,
  linePitch,
  margins,
  PAGE,
  titleLine,
} from "./docx-layout";
import { pageMarks } from "./docx-page-mark";
import { pageNumbers } from "./docx-page-number";
import { STYLE, stylesXml } from "./docx-styles";
import { run } from "./docx-text";
import { appProperties, coreProperties } from "./office-properties";
import { settled, type Setting } from "./setting";

export interface DocxOptions extends Setting {
  /** The date of creation and change that the file states. */
  readonly date: Date;
}

const themeFont = ({ faces: { body } }: Layout) => ({
  latin: body,
  eastAsia: body,
  scripts: { Hans: body },
});

const LINE_NUMBERS = {
  countBy: 1,
  restart: LineNumberRestartFormat.NEW_PAGE,
  distance: LINE_NUMBER_DISTANCE,
};

const section = (layout: Layout, printing: Printing) => ({
  page: {
    size: PAGE,
    margin: {
      ...margins(layout, printing),
      header: HEADER_DISTANCE,
      footer: footerDistance(layout),
      gutter: 0,
    },
  },
  ...(printing.lineNumbers ? { lineNumbers: LINE_NUMBERS } : {}),
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

/** A file of Word has its draft in its name; only a printing with dated pages says it on them too. */
function file(document: ReportDocument, { date, ...setting }: DocxOptions): Document {
  const { layout, printing, draft } = settled(setting);
  const mark = printing.datedPages ? pageMark(printing, draft, date) : null;
  let drawings = 0;
  const pitch = linePitch(layout);
  const blocks = blocksOf(document.blocks, { pitch, nextId: () => ++drawings });
  const font = themeFont(layout);
  return new Document({
    theme: { fonts: { headings: font, body: font } },
    sections: [
      {
        properties: section(layout, printing),
        ...pageMarks(mark),
        footers: pageNumbers(layout),
        children: [...title(document, titleLine(layout)), ...blocks],
      },
    ],
  });
}

/** The report as a .docx file in the official layout. Equal input gives equal bytes. */
export async function renderDocx(
  document: ReportDocument,
  options: DocxOptions,
): Promise<Uint8Array> {
  const { layout, draft } = settled(options);
  const { meta, blocks } = document;
  const parts = {
    "word/styles.xml": stylesXml(layout),
    "word/fontTable.xml": fontTable(layout),
    "word/settings.xml": SETTINGS,
    "docProps/core.xml": coreProperties({ ...meta, draft }, options.date),
    "docProps/app.xml": appProperties(meta),
  };
  const bytes = await Packer.toBuffer(file(document, options));
  return packDocx(bytes, parts, (text) => describeTables(text, tablesIn(blocks)));
}
