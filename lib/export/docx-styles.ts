import { FONT } from "./docx-fonts";
import { CHARACTER, CHARACTER_SPACING, GRID, PAGE_NUMBER_LINE, SIZE } from "./docx-layout";

/** Style ids. Built-in styles keep Word's own, so that outline and navigation know them. */
export const STYLE = {
  title: "Title",
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
} as const;

interface Style {
  /** Built-in styles go by Word's English name; a Chinese Word or WPS shows 正文, 标题 1, 题注 itself. */
  readonly name: string;
  readonly builtIn?: true;
  readonly basedOn?: string;
  readonly next?: string;
  readonly link?: string;
  /** The content of w:pPr, in the order the schema wants. */
  readonly paragraph?: string;
  readonly run?: string;
}

const face = (name: string): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:eastAsia="${name}" w:hAnsi="${name}" w:cs="${name}"/>`;
const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const indent = (characters: number): string =>
  `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${Math.round(characters * CHARACTER)}"/>`;
const align = (to: string): string => `<w:jc w:val="${to}"/>`;
const line = (rule: "exact" | "auto", height: number, around = ""): string =>
  `<w:spacing ${around}w:line="${height}" w:lineRule="${rule}"/>`;
const outline = (level: number): string => `<w:outlineLvl w:val="${level - 1}"/>`;
const together = "<w:keepNext/><w:keepLines/>";
const offGrid = '<w:snapToGrid w:val="0"/>';
const blankAfter = `w:after="${GRID.linePitch}" `;
const blankBefore = `w:before="${GRID.linePitch}" `;
const pitch = GRID.linePitch;

/**
 * Widow control is off: a page has 22 lines. A mark behind a full line hangs, as Word does by itself:
 * LibreOffice reads the property the wrong way round, and where it hangs marks it loses some.
 */
const body =
  `<w:widowControl w:val="0"/><w:overflowPunct/>${offGrid}` +
  `${line("exact", pitch)}${indent(2)}${align("both")}`;
const bodyRun = `${face(FONT.body)}${offGrid}<w:spacing w:val="${CHARACTER_SPACING}"/>${size(SIZE.body)}`;
const plain = `${offGrid}${line("auto", 240)}`;

const heading = (level: 1 | 2 | 3, font: string): Style => ({
  name: `heading ${level}`,
  builtIn: true,
  basedOn: "Normal",
  next: "Normal",
  link: `Heading${level}Char`,
  paragraph: together + outline(level),
  run: face(font),
});

const PARAGRAPH_STYLES: Readonly<Record<string, Style>> = {
  Normal: { name: "Normal", builtIn: true, paragraph: body, run: bodyRun },
  [STYLE.title]: {
    name: "Title",
    builtIn: true,
    basedOn: "Normal",
    next: "Normal",
    paragraph: together + line("exact", pitch, blankAfter) + indent(0) + align("center"),
    run: face(FONT.title) + size(SIZE.title),
  },
  Heading1: heading(1, FONT.heading),
  Heading2: heading(2, FONT.subheading),
  Heading3: heading(3, FONT.body),
  [STYLE.attachmentNote]: { name: "附件说明", basedOn: "Normal", paragraph: indent(0) },
  [STYLE.closing]: { name: "落款", basedOn: "Normal", paragraph: `<w:keepLines/>${indent(0)}` },
  [STYLE.attachmentMark]: {
    name: "附件标记",
    basedOn: "Normal",
    next: STYLE.attachmentTitle,
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${indent(0)}`,
    run: face(FONT.heading),
  },
  [STYLE.attachmentTitle]: {
    name: "附件标题",
    basedOn: STYLE.title,
    next: "Normal",
    paragraph: line("exact", pitch, `${blankBefore}w:after="0" `) + outline(1),
  },
  [STYLE.tableSubtitle]: {
    name: "表格副标题",
    basedOn: "Normal",
    paragraph: together + indent(0) + align("center"),
  },
  [STYLE.tableText]: {
    name: "表格文字",
    paragraph: plain + indent(0),
    run: face(FONT.table) + offGrid + size(SIZE.table),
  },
  [STYLE.figure]: { name: "图片", paragraph: `<w:keepNext/>${plain}${align("center")}` },
  [STYLE.caption]: {
    name: "caption",
    builtIn: true,
    basedOn: "Normal",
    next: "Normal",
    paragraph: indent(0) + align("center"),
    run: face(FONT.table) + size(SIZE.table),
  },
  [STYLE.footer]: {
    name: "footer",
    builtIn: true,
    paragraph: offGrid + line("exact", PAGE_NUMBER_LINE),
    run: face(FONT.pageNumber) + offGrid + size(SIZE.pageNumber),
  },
};

/** The character twin of a heading style: a run-in heading is a heading inside a paragraph of text. */
const lead = (level: 1 | 2 | 3, font: string): Style => ({
  name: `标题 ${level} 字符`,
  link: `Heading${level}`,
  run: face(font),
});

const CHARACTER_STYLES: Readonly<Record<string, Style>> = {
  Heading1Char: lead(1, FONT.heading),
  [STYLE.leads[2]]: lead(2, FONT.subheading),
  [STYLE.leads[3]]: lead(3, FONT.body),
  [STYLE.tableNote]: { name: "表格注", run: size(SIZE.note) },
};

function element(type: "paragraph" | "character", id: string, style: Style): string {
  const said = (name: string, value?: string) => (value ? `<w:${name} w:val="${value}"/>` : "");
  const held = (name: string, xml?: string) => (xml ? `<w:${name}>${xml}</w:${name}>` : "");
  const origin = `${id === "Normal" ? ' w:default="1"' : ""}${style.builtIn ? "" : ' w:customStyle="1"'}`;
  return (
    `<w:style w:type="${type}"${origin} w:styleId="${id}">${said("name", style.name)}` +
    said("basedOn", style.basedOn) +
    said("next", style.next) +
    said("link", style.link) +
    (type === "paragraph" ? "<w:qFormat/>" : "") +
    `${held("pPr", style.paragraph)}${held("rPr", style.run)}</w:style>`
  );
}

const elements = (type: "paragraph" | "character", styles: Readonly<Record<string, Style>>) =>
  Object.entries(styles)
    .map(([id, style]) => element(type, id, style))
    .join("");

/** Word would put a quarter of a character between Chinese and figures, and 28 would not fit a line. */
const NO_SPACE_BESIDE_FIGURES = '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

const DEFAULTS =
  `<w:docDefaults><w:rPrDefault><w:rPr>${face(FONT.body)}${size(SIZE.body)}` +
  '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  `<w:pPrDefault><w:pPr>${NO_SPACE_BESIDE_FIGURES}</w:pPr></w:pPrDefault></w:docDefaults>`;

const TABLE_NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
  '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>';

/** word/styles.xml, whole: docx's own styles name theme fonts and colours, which would win over ours. */
export const stylesXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  `${DEFAULTS}${elements("paragraph", PARAGRAPH_STYLES)}` +
  `${elements("character", CHARACTER_STYLES)}${TABLE_NORMAL}</w:styles>`;
