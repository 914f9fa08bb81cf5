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
  "text-indent": "0",
  "white-space": "normal",
  "word-wrap": "break-word",
};

/**
 * Paragraphs and headings. UEditor takes margin and padding off a p, other editors all styles: what
 * stands in begins with full-width spaces, and none of these says anything of it.
 */
export const blockStyles = {
  body: block,
  heading1: { ...block, "font-family": face("heading") },
  heading2: { ...block, "font-family": face("subheading") },
  heading3: block,
  centred: { ...block, "text-align": "center" },
  right: { ...block, "text-align": "right" },
  mark: { ...block, "font-family": face("heading") },
  attachmentTitle: {
    ...block,
    "font-family": face("title"),
    "font-size": "22px",
    "text-align": "center",
  },
  /** The lines above and below a table. */
  labelled: { ...block, "font-family": face("table"), "font-size": "14px" },
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

/** A label stands in by full-width spaces and is bold by an element: both outlive a filter of styles. */
export const cellStyle = (align: "left" | "center"): Style => ({
  ...plain,
  border: "1px solid #000",
  display: "table-cell",
  "font-family": face("table"),
  "font-size": `${CELL.type}px`,
  height: "auto",
  "line-height": "1.5",
  padding: `4px ${CELL.padding}px`,
  "text-align": align,
  "text-indent": "0",
  "vertical-align": "middle",
  "white-space": "normal",
  "word-wrap": "break-word",
});

/** The attribute, with the space before it. */
export const styled = (style: Style): string =>
  ` style="${Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(";")}"`;
