import type { FontRole } from "@/lib/document/faces";
import { nationalLayout } from "@/lib/document/layout-profiles";
import { families } from "./html-faces";

/** Set in the national faces, whatever the print: what a web site shows is its own sheet's affair. */
const face = (role: FontRole) => families(nationalLayout, role);

/**
 * Properties by name. Lengths are px and em: UEditor rewrites cm and pt, in text too, where it takes
 * what is pasted for Word's. Values hold no quotation marks, which editors write back in several ways.
 */
export type Style = Readonly<Record<string, string>>;

/** What a web site's sheet says of an element by its name, or of all of them, is said again on the element. */
const plain: Style = {
  background: "none",
  border: "0",
  color: "#000",
  float: "none",
  "font-size": "16px",
  "font-style": "normal",
  "font-weight": "normal",
  "letter-spacing": "normal",
  margin: "0",
  padding: "0",
  "text-decoration": "none",
};

const block: Style = {
  ...plain,
  display: "block",
  "font-family": face("body"),
  "line-height": "2",
  "text-align": "justify",
  "text-indent": "2em",
  "white-space": "normal",
  "word-wrap": "break-word",
};

const unindented: Style = { ...block, "text-indent": "0" };

/** Paragraphs and headings. UEditor takes margin and padding off a p: none of them says anything. */
export const blockStyles = {
  body: block,
  heading1: { ...block, "font-family": face("heading") },
  heading2: { ...block, "font-family": face("subheading") },
  heading3: block,
  /** 附件：1. … begins; what follows stands under the first name. */
  listed: { ...block, "text-indent": "5em" },
  centred: { ...unindented, "text-align": "center" },
  right: { ...unindented, "text-align": "right" },
  mark: { ...unindented, "font-family": face("heading") },
  attachmentTitle: {
    ...unindented,
    "font-family": face("title"),
    "font-size": "22px",
    "text-align": "center",
  },
  /** The lines above and below a table. */
  labelled: { ...unindented, "font-family": face("table"), "font-size": "14px" },
} as const satisfies Record<string, Style>;

/** A run of text within a paragraph or a cell. */
export const runStyle = (role: FontRole, more: Style = {}): Style => ({
  ...plain,
  display: "inline",
  "font-family": face(role),
  ...more,
});

/**
 * The width is an attribute and, against a site's `table { width: auto }`, a minimum: a width in the
 * style UEditor turns into an attribute without its per cent sign when it is pasted.
 */
export const tableStyle: Style = {
  ...plain,
  "border-collapse": "collapse",
  "border-spacing": "0",
  display: "table",
  margin: "8px 0",
  "min-width": "100%",
  "table-layout": "fixed",
};

export const rowStyle: Style = { background: "none", border: "0", display: "table-row" };

const CELL = { type: 14, padding: 6 };

/**
 * A cell whose text begins with `indent` full-width spaces, which outlive any filter. While its style
 * lives, the first line is moved back by as much, so that a second line stands under the first.
 */
export const cellStyle = (align: "left" | "center", indent: number, bold: boolean): Style => ({
  ...plain,
  border: "1px solid #000",
  display: "table-cell",
  "font-family": face("table"),
  "font-size": `${CELL.type}px`,
  "font-weight": bold ? "bold" : "normal",
  height: "auto",
  "line-height": "1.5",
  padding: `4px ${CELL.padding}px 4px ${CELL.padding + indent * CELL.type}px`,
  "text-align": align,
  "text-indent": indent > 0 ? `-${indent}em` : "0",
  "vertical-align": "middle",
  "white-space": "normal",
  "word-wrap": "break-word",
});

/** The attribute, with the space before it. */
export const styled = (style: Style): string =>
  ` style="${Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(";")}"`;
