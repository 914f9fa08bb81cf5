import { attachmentNoteLines } from "@/lib/document/attachment-note";
import { closingUnitLines } from "@/lib/document/closing-place";
import type * as model from "@/lib/document/model";
import { LINE_CHARACTERS } from "@/lib/document/text-area";
import { escapeMarkup } from "./escape-markup";
import { Ids } from "./html-id";
import { prose } from "./html-prose";
import { revisedOr, revisedWithLead } from "./html-revised";
import { tableHtml } from "./html-table";

const paragraphs = (lines: readonly string[]): string =>
  lines.map((text) => `<p>${prose(text)}</p>`).join("");

/** The title is h1, so 一、 is h2. */
const heading = (level: 1 | 2 | 3, html: string, id = ""): string =>
  `<h${level + 1}${id}>${html}</h${level + 1}>`;

/** A run-in heading stays a heading for those who walk the page by headings; the style sets it in line. */
function paragraph({ lead, text, code, revised }: model.Paragraph, ids: Ids): string {
  const id = ids.attribute(code);
  if (!lead) return `<p${id}>${revisedOr(prose(text), revised)}</p>\n`;
  const [before, after] = revised
    ? revisedWithLead(revised, lead.text)
    : [escapeMarkup(lead.text), prose(text)];
  return `<div${id} class="lead">${heading(lead.level, before)}<p>${after}</p></div>\n`;
}

const headingHtml = ({ level, text, code, revised }: model.Heading, ids: Ids): string =>
  `${heading(level, revisedOr(escapeMarkup(text), revised), ids.attribute(code))}\n`;

function closing(block: model.Closing, ids: Ids): string {
  const { date, sealed, revised } = block;
  const unit = closingUnitLines(block, LINE_CHARACTERS).map(prose).join("<br>");
  const { closingUnit, closingDate } = ids.places;
  const by = `<p${ids.attribute(closingUnit)}>${revisedOr(unit, revised?.unit)}</p>`;
  const on = `<p${ids.attribute(closingDate)}>${revisedOr(prose(date), revised?.date)}</p>`;
  return `<div class="${sealed ? "closing sealed" : "closing"}">${by}${on}</div>\n`;
}

function figure({ image, widthMm, caption, alternative }: model.Figure): string {
  const source = `data:${image.mime};base64,${escapeMarkup(image.base64)}`;
  const width = Math.round((widthMm / 25.4) * 96);
  return (
    `<figure><img src="${source}" alt="${escapeMarkup(alternative)}" width="${width}">` +
    `<figcaption>${escapeMarkup(caption)}</figcaption></figure>\n`
  );
}

const attachment = ({ mark, title, blocks }: model.Attachment, ids: Ids): string =>
  `<section class="attachment">\n<p class="mark">${escapeMarkup(mark)}</p>\n` +
  `<h2>${escapeMarkup(title)}</h2>\n${blocks.map((each) => blockHtml(each, ids)).join("")}</section>\n`;

function blockHtml(block: model.Block, ids: Ids): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block, ids);
    case "paragraph":
      return paragraph(block, ids);
    case "attachmentNote":
      return `<div class="attachments">${paragraphs(attachmentNoteLines(block.names))}</div>\n`;
    case "closing":
      return closing(block, ids);
    case "attachment":
      return attachment(block, ids);
    case "table":
      return tableHtml(block, ids);
    case "figure":
      return figure(block);
  }
}

/** Kinds that stand behind the last section, not in it. */
const BEHIND: ReadonlySet<model.Block["kind"]> = new Set([
  "attachmentNote",
  "closing",
  "attachment",
]);

/** A piece of the article: its opening, a section, or what stands behind the last one. */
export interface ArticlePart {
  /** A section's code; of the others a name. */
  readonly code: string;
  readonly html: string;
}

function opening(document: model.ReportDocument, ids: Ids): string {
  const { title, titleDate = "", revised } = document;
  const heading1 = revisedOr(title.map(escapeMarkup).join("<br>"), revised?.title);
  const dateHtml = revisedOr(escapeMarkup(titleDate), revised?.titleDate);
  return `<h1${ids.attribute(ids.places.title)}>${heading1}</h1>\n${dateHtml ? `<p class="dated">${dateHtml}</p>\n` : ""}`;
}

/** The article in pieces, so that two of the same report can be set beside each other. */
export function articleParts(
  document: model.ReportDocument,
  ids = new Ids(),
): readonly ArticlePart[] {
  const parts = [{ code: "opening", html: opening(document, ids), end: "" }];
  for (const block of document.blocks) {
    const begins = block.kind === "heading" && block.level === 1;
    if (begins) {
      const html = `<section${ids.attribute(block.code)}>\n`;
      parts.push({ code: block.code ?? block.text, html, end: "</section>\n" });
    } else if (BEHIND.has(block.kind)) {
      const code = block.kind === "attachment" ? block.mark : block.kind;
      parts.push({ code, html: "", end: "" });
    }
    const part = parts.at(-1);
    if (part) part.html += blockHtml(block, ids);
  }
  return parts.map(({ code, html, end }) => ({ code, html: html + end }));
}

/** Pieces of one article as an article of their own. */
export const wrapArticle = ({ meta }: model.ReportDocument, html: string): string =>
  `<article class="report" lang="${meta.language}">\n${html}</article>\n`;

/**
 * The report as one <article>, without a page around it: also the reading view that a screen reader
 * walks. A section, and each figure, has its field's code for an id, as `ids` gives it.
 */
export const renderArticle = (document: model.ReportDocument, ids = new Ids()): string =>
  wrapArticle(
    document,
    articleParts(document, ids)
      .map(({ html }) => html)
      .join(""),
  );
