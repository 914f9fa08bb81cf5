import type { FaceName } from "@/lib/document/faces";
import type { HeadingLevel, Layout } from "@/lib/document/layout";
import { CHARACTER_SPACING, linePitch, PAGE_NUMBER_LINE, SIZE, titleLine } from "./docx-layout";
import {
  align,
  bold,
  elements,
  face,
  indent,
  line,
  offGrid,
  outline,
  size,
  together,
  uncounted,
  type Style,
} from "./docx-style-markup";

/** Style ids. Built-in styles keep Word's own, so that outline and navigation know them. */
export const STYLE = {
  title: "Title",
  titleDate: "TitleDate",
  leads: { 2: "Heading2Char", 3: "Heading3Char" },
  attachmentMark: "AttachmentMark",
  attachmentTitle: "AttachmentTitle",
  attachmentNote: "AttachmentNote",
  closing: "Closing",
  tableSubtitle: "TableSubtitle",
  tableText: "TableText",
  tableNote: "TableNote",
  figure: "Figure",
  caption: "Caption",
  footer: "Footer",
  header: "Header",
} as const;

type Styles = Readonly<Record<string, Style>>;

const plain = `${uncounted}${offGrid}${line("auto", 240)}`;

/**
 * Widow control is off: a page has as many lines as its pitch allows. A mark behind a full line hangs,
 * as Word does by itself: LibreOffice reads the property the wrong way round, and where it hangs marks
 * it loses some.
 */
const normal = ({ faces, digits }: Layout, pitch: number): Style => ({
  name: "Normal",
  builtIn: true,
  paragraph:
    `<w:widowControl w:val="0"/><w:overflowPunct/>${offGrid}` +
    `${line("exact", pitch)}${indent(2)}${align("both")}`,
  run:
    `${face(faces.body, digits)}${offGrid}<w:spacing w:val="${CHARACTER_SPACING}"/>` +
    size(SIZE.body),
});

/** How the type of a heading differs from the text's. */
function headingType({ faces, digits, boldLevels }: Layout, level: HeadingLevel): string {
  const byLevel: Readonly<Record<HeadingLevel, FaceName>> = {
    1: faces.heading,
    2: faces.subheading,
    3: faces.body,
  };
  return face(byLevel[level], digits) + (boldLevels.includes(level) ? bold : "");
}

const heading = (layout: Layout, level: HeadingLevel): Style => ({
  name: `heading ${level}`,
  builtIn: true,
  basedOn: "Normal",
  next: "Normal",
  link: `Heading${level}Char`,
  paragraph: together + outline(level),
  run: headingType(layout, level),
});

/** Centred, with a blank line of the text below. */
const underTitle = (height: number, pitch: number): string =>
  uncounted + line("exact", height, `w:after="${pitch}" `) + indent(0) + align("center");

const titleStyles = (layout: Layout, pitch: number): Styles => ({
  [STYLE.title]: {
    name: "Title",
    builtIn: true,
    basedOn: "Normal",
    next: "Normal",
    paragraph: together + underTitle(titleLine(layout), pitch),
    run: face(layout.faces.title) + size(SIZE.title),
  },
  [STYLE.titleDate]: {
    name: "题下日期",
    basedOn: "Normal",
    next: "Normal",
    paragraph: underTitle(pitch, pitch),
    run: face(layout.faces.subheading, layout.digits),
  },
});

const endStyles = (layout: Layout, pitch: number): Styles => ({
  [STYLE.attachmentNote]: { name: "附件说明", basedOn: "Normal", paragraph: indent(0) },
  [STYLE.closing]: { name: "落款", basedOn: "Normal", paragraph: `<w:keepLines/>${indent(0)}` },
  [STYLE.attachmentMark]: {
    name: "附件标记",
    basedOn: "Normal",
    next: STYLE.attachmentTitle,
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${uncounted}${indent(0)}`,
    run: face(layout.faces.heading, layout.digits),
  },
  [STYLE.attachmentTitle]: {
    name: "附件标题",
    basedOn: STYLE.title,
    next: "Normal",
    paragraph: line("exact", titleLine(layout), `w:before="${pitch}" w:after="0" `) + outline(1),
  },
});

const tableStyles = ({ faces, digits }: Layout): Styles => ({
  [STYLE.tableSubtitle]: {
    name: "表格副标题",
    basedOn: "Normal",
    paragraph: together + uncounted + indent(0) + align("center"),
  },
  [STYLE.tableText]: {
    name: "表格文字",
    paragraph: plain + indent(0),
    run: face(faces.table, digits) + offGrid + size(SIZE.table),
  },
  [STYLE.figure]: { name: "图片", paragraph: `<w:keepNext/>${plain}${align("center")}` },
  [STYLE.caption]: {
    name: "caption",
    builtIn: true,
    basedOn: "Normal",
    next: "Normal",
    paragraph: uncounted + indent(0) + align("center"),
    run: face(faces.table, digits) + size(SIZE.table),
  },
});

/** Page numbers are of 宋体, whatever the figures of the text (7.5). */
const footer = ({ faces }: Layout): Style => ({
  name: "footer",
  builtIn: true,
  paragraph: offGrid + line("exact", PAGE_NUMBER_LINE),
  run: face(faces.table) + offGrid + size(SIZE.pageNumber),
});

/** Of a page's mark. */
const header = ({ faces }: Layout): Style => ({
  name: "header",
  builtIn: true,
  paragraph: plain + align("right"),
  run: face(faces.table) + offGrid + size(SIZE.note),
});

const paragraphStyles = (layout: Layout, pitch: number): Styles => ({
  Normal: normal(layout, pitch),
  ...titleStyles(layout, pitch),
  Heading1: heading(layout, 1),
  Heading2: heading(layout, 2),
  Heading3: heading(layout, 3),
  ...endStyles(layout, pitch),
  ...tableStyles(layout),
  [STYLE.footer]: footer(layout),
  [STYLE.header]: header(layout),
});

/** The character twin of a heading style: a run-in heading is a heading inside a paragraph of text. */
const lead = (layout: Layout, level: HeadingLevel): Style => ({
  name: `标题 ${level} 字符`,
  link: `Heading${level}`,
  run: headingType(layout, level),
});

const characterStyles = (layout: Layout): Styles => ({
  Heading1Char: lead(layout, 1),
  [STYLE.leads[2]]: lead(layout, 2),
  [STYLE.leads[3]]: lead(layout, 3),
  [STYLE.tableNote]: { name: "表格注", run: size(SIZE.note) },
  LineNumber: {
    name: "line number",
    builtIn: true,
    run: face(layout.faces.table) + size(SIZE.note),
  },
});

/** Word would put a quarter of a character between Chinese and figures, and 28 would not fit a line. */
const NO_SPACE_BESIDE_FIGURES = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

const defaults = ({ faces, digits }: Layout): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${face(faces.body, digits)}${size(SIZE.body)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  `<w:pPrDefault><w:pPr>${NO_SPACE_BESIDE_FIGURES}</w:pPr></w:pPrDefault></w:docDefaults>`;

const TABLE_NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>';

/** word/styles.xml, whole: docx's own styles name theme fonts and colours, which would win over ours. */
export const stylesXml = (layout: Layout): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${defaults(layout)}${elements("paragraph", paragraphStyles(layout, linePitch(layout)))}` +
  `${elements("character", characterStyles(layout))}${TABLE_NORMAL}</w:styles>`;
