import type { FaceName } from "@/lib/document/faces";
import { CHARACTER } from "./docx-layout";

/** A style of word/styles.xml. */
export interface Style {
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

/** `latin` sets figures and Latin letters; the face itself does where none is given. */
export const face = (name: FaceName, latin: FaceName | null = null): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${latin ?? name}" w:eastAsia="${name}"` +
  ` w:hAnsi="${latin ?? name}" w:cs="${latin ?? name}"/>`;
export const bold = "<w:b/><w:bCs/>";
export const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
export const indent = (characters: number): string =>
  `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${Math.round(characters * CHARACTER)}"/>`;
export const align = (to: string): string => `<w:jc w:val="${to}"/>`;
export const line = (rule: "exact" | "auto", height: number, around = ""): string =>
  `<w:spacing ${around}w:line="${height}" w:lineRule="${rule}"/>`;
export const outline = (level: number): string => `<w:outlineLvl w:val="${level - 1}"/>`;
export const together = "<w:keepNext/><w:keepLines/>";
/** No line of the text: where lines are numbered, these are not. */
export const uncounted = "<w:suppressLineNumbers/>";
export const offGrid = '<w:snapToGrid w:val="0"/>';

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

/** Styles by their ids, as XML. */
export const elements = (
  type: "paragraph" | "character",
  styles: Readonly<Record<string, Style>>,
): string =>
  Object.entries(styles)
    .map(([id, style]) => element(type, id, style))
    .join("");
