import { closingPlace } from "@/lib/document/closing-place";
import {
  titlePitchOf,
  type HeadingLevel,
  type Layout,
  type PageNumberKind,
} from "@/lib/document/layout";
import { nationalLayout } from "@/lib/document/layout-profiles";
import type { ReportDocument } from "@/lib/document/model";
import type { Printing } from "@/lib/document/printing";
import { tablesIn } from "@/lib/document/tables";
import { LINE_CHARACTERS, linesPerPage, textHeight } from "@/lib/document/text-area";
import { digitFace, families } from "./html-faces";
import { columnClass } from "./html-table";

/** A row's label stands in by characters of its own; `beside` is what a cell keeps free besides, in em. */
const indents = (before: string, beside: number): string =>
  [1, 2, 3, 4, 5, 6]
    .map((level) => `${before}.report .in${level} { padding-left: ${level + beside}em; }`)
    .join("\n");

const weight = ({ boldLevels }: Layout, level: HeadingLevel): string =>
  boldLevels.includes(level) ? " font-weight: bold;" : "";

const screenStyle = (layout: Layout) => `
${digitFace(layout)}
.report { color: #1a1a1a; font: 1.125rem/1.85 ${families(layout, "body")}; overflow-wrap: anywhere; }
.report h1, .report .attachment h2 { font: min(1.6rem, 5.4vw)/1.5 ${families(layout, "title")}; text-align: center; text-indent: 0; margin: 0 0 1.5em; }
.report h2, .report h3, .report h4, .report p { font-size: inherit; font-weight: normal; margin: 0; text-indent: 2em; }
.report h2 { font-family: ${families(layout, "heading")};${weight(layout, 1)} margin-top: .6em; }
.report p, .report .lead { text-align: justify; }
.report h3 { font-family: ${families(layout, "subheading")};${weight(layout, 2)} }${layout.boldLevels.includes(3) ? "\n.report h4 { font-weight: bold; }" : ""}
.report .lead { text-indent: 2em; }
.report .lead > * { display: inline; line-height: 1; }
.report .attachments { margin-top: 1.85em; }
.report .attachments p + p { text-indent: 5em; }
.report .dated { font-family: ${families(layout, "subheading")}; margin: -1.5em 0 1.5em; text-align: center; text-indent: 0; }
.report .closing { break-inside: avoid; margin: 1.85em 2em 0 auto; max-width: calc(100% - 2em); width: fit-content; }
.report .closing p { text-align: left; text-indent: 0; }
.report .closing p + p { padding-left: 2em; }
.report .sealed p { text-align: center; }
.report .sealed p + p { padding: 0; }
.report .attachment { margin-top: 4rem; }
.report .attachment h2 { margin: 1em 0 .5em; }
.report .mark { font-family: ${families(layout, "heading")}; text-indent: 0; }
.report .subtitle { text-align: center; text-indent: 0; }
.report .labelled { display: flex; flex-wrap: wrap; font: 1rem/1.6 ${families(layout, "table")}; margin: .3em 0; text-indent: 0; }
.report .labelled span { flex: 1 1 auto; padding-right: 1em; }
.report .scroll + .labelled, .report .labelled + .labelled { break-before: avoid; }
.report .scroll { overflow-x: auto; margin: .5em 0; }
.report table { border-collapse: collapse; font: 1rem/1.375 ${families(layout, "table")}; width: 100%; }
.report caption { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.report th, .report td { border: 1px solid #444; font-weight: normal; padding: .375em .4em; text-align: center; }
.report .rowHeader { min-width: 5em; text-align: left; }
.report .rowHeader[rowspan] { min-width: 3em; text-align: center; }
.report .columnHeader, .report .unit { min-width: 2em; }
.report .figure { font-variant-numeric: tabular-nums; min-width: 2.5em; overflow-wrap: normal; }
.report .bold { font-weight: bold; }
${indents("", 0.4)}
.report small { display: block; font-size: .875em; }
.report figure { margin: 1em 0; text-align: center; }
.report figure img { height: auto; max-width: 100%; }
.report figcaption { font: 1rem/1.6 ${families(layout, "table")}; }
.report :target { background: #fff3c4; }
@media screen { .report thead th { border-bottom: 0; } }
@media screen and (max-width: 48rem) { .report p, .report .lead { text-align: left; } }
`;

/** In print the measures are those of the official layout. */
const printStyle = (layout: Layout, { pitch } = layout) => `@media print {
  .report { font-size: 16pt; letter-spacing: -.25pt; line-height: ${pitch}pt; orphans: 1; widows: 1; }
  .report h1, .report .attachment h2 { font-size: 22pt; line-height: ${titlePitchOf(layout)}pt; margin-bottom: ${pitch}pt; }
  .report .dated { margin: -${pitch}pt 0 ${pitch}pt; }
  .report h2, .report h3, .report h4 { break-after: avoid; margin-top: 0; }
  .report .attachments, .report .closing { break-before: avoid; }
  .report .attachment { break-before: page; margin-top: 0; }
  .report .attachment h2 { margin: ${pitch}pt 0 0; }
  .report .scroll { overflow: visible; }
  .report table { table-layout: fixed; }
  .report table, .report .labelled, .report figcaption { font-size: 12pt; letter-spacing: 0; }
  .report tr, .report figure { break-inside: avoid; }
  .report th, .report td { box-sizing: border-box; height: 8mm; line-height: 1.25; padding: .4mm 1mm; }
  .report .figure { overflow-wrap: anywhere; }
  .report .many th { font-size: 10.5pt; }
${indents("  ", 0.24)}
  .report :target { background: none; }
}
`;

/**
 * How the article looks, on a screen, on a phone and on A4. The faces are the official ones where the
 * reader has them.
 */
export const articleStyle = (layout: Layout = nationalLayout): string =>
  screenStyle(layout) + printStyle(layout);

/**
 * What a page gives up of its text area, in points: browsers round it up, and would set one more line
 * where that lacks less than a tenth of a line.
 */
function givenUp(layout: Layout): number {
  const most = (linesPerPage(layout) + 0.9) * layout.pitch;
  return Math.max(0, Number((textHeight(layout) - most).toFixed(2)));
}

/** Its dashes, in the middle of the line, stand 7 mm below the text (GB/T 9704-2012, 7.5). */
const numberStyle = (rest: number): string =>
  `font: 14pt/20pt SimSun, "Noto Serif CJK SC", serif; padding-top: calc(7mm - 10pt + ${rest}pt); vertical-align: top;`;

/** The widths of the columns as the official tables have them; on a narrow screen they give way. */
export function columnStyle({ blocks }: ReportDocument): string {
  const widths = new Set(tablesIn(blocks).flatMap(({ columnsMm }) => columnsMm));
  return [...widths].map((mm) => `.report .${columnClass(mm)} { width: ${mm}mm; }\n`).join("");
}

/**
 * A seal takes a line more above unit and date, whose middles meet where the date ends four characters
 * from the edge (7.3.5.1).
 */
export function closingStyle({ blocks }: ReportDocument): string {
  const closing = blocks.find((block) => block.kind === "closing");
  if (!closing?.sealed) return "";
  const { unit, date } = closingPlace(closing, LINE_CHARACTERS);
  return `.report .sealed { margin: 3.7em ${Math.min(unit, date)}em 0 auto; }\n`;
}

const pageMarkStyle = (mark: string): string =>
  `@page { @top-right { content: "${mark}"; font: 10.5pt SimSun, "Noto Serif CJK SC", serif; } }`;

const screenPageStyle = `
body { background: #e9ebee; margin: 0; }
main { background: #fff; box-sizing: border-box; margin: 2rem auto; max-width: 56rem; padding: 4rem 5rem; }
@media (max-width: 48rem) { main { margin: 0; padding: 1.5rem 1rem; } }
@media print { body { background: none; } main { margin: 0; max-width: none; padding: 0; } }
`;

const DASHED = '"— " counter(page) " —"';

/** Of each page in the layout's way; one character in where it stands on the outer side. */
const pageNumbers: Readonly<Record<PageNumberKind, (style: string) => string>> = {
  outer: (style) =>
    `@page :right { @bottom-right { content: ${DASHED}; ${style} padding-right: 14pt; } }\n` +
    `@page :left { @bottom-left { content: ${DASHED}; ${style} padding-left: 14pt; } }`,
  centred: (style) => `@page { @bottom-center { content: ${DASHED}; ${style} } }`,
  bare: (style) => `@page { @bottom-center { content: counter(page); ${style} } }`,
};

/** How the page around the article looks. `mark` is what every printed page says above its text. */
export function pageStyle(
  layout: Layout,
  { marginsMm: { left, right } }: Printing,
  mark: string | null,
): string {
  const rest = givenUp(layout);
  const { top, bottom } = layout.marginsMm;
  return `
@page { size: A4; margin: ${top}mm ${right}mm calc(${bottom}mm + ${rest}pt) ${left}mm; }
${pageNumbers[layout.pageNumber](numberStyle(rest))}
${mark === null ? "" : pageMarkStyle(mark)}${screenPageStyle}`;
}
