import { attachmentNoteLines } from "@/lib/document/attachment-note";
import type * as model from "@/lib/document/model";
import { escapeMarkup } from "./escape-markup";
import { Ids } from "./html-id";
import { prose } from "./html-prose";
import { tableHtml } from "./html-table";

const paragraphs = (lines: readonly string[]): string =>
  lines.map((text) => `<p>${prose(text)}</p>`).join("");

/** The title is h1, so 一、 is h2. */
const heading = (level: 1 | 2 | 3, text: string, id = ""): string =>
  `<h${level + 1}${id}>${escapeMarkup(text)}</h${level + 1}>`;

/** A run-in heading stays a heading for those who walk the page by headings; the style sets it in line. */
function paragraph({ lead, text, code }: model.Paragraph, ids: Ids): string {
  const id = ids.attribute(code);
  if (!lead) return `<p${id}>${prose(text)}</p>\n`;
  return `<div${id} class="lead">${heading(lead.level, lead.text)}${paragraphs([text])}</div>\n`;
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
      return `${heading(block.level, block.text, ids.attribute(block.code))}\n`;
    case "paragraph":
      return paragraph(block, ids);
    case "attachmentNote":
      return `<div class="attachments">${paragraphs(attachmentNoteLines(block.names))}</div>\n`;
    case "closing":
      return `<div class="${block.sealed ? "closing sealed" : "closing"}">${paragraphs([block.unit, block.date])}</div>\n`;
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

function sections(blocks: readonly model.Block[], ids: Ids): string {
  let html = "";
  let end = "";
  for (const block of blocks) {
    const begins = block.kind === "heading" && block.level === 1;
    if (begins || BEHIND.has(block.kind)) [html, end] = [html + end, ""];
    if (begins) [html, end] = [`${html}<section${ids.attribute(block.code)}>\n`, "</section>\n"];
    html += blockHtml(block, ids);
  }
  return html + end;
}

/**
 * The report as one <article>, without a page around it: also the reading view that a screen reader
 * walks. A section, and each figure, has its field's code for an id.
 */
export function renderArticle({ title, titleDate, blocks, meta }: model.ReportDocument): string {
  const heading1 = title.map(escapeMarkup).join("<br>");
  const dated = titleDate ? `<p class="dated">${escapeMarkup(titleDate)}</p>\n` : "";
  return `<article class="report" lang="${meta.language}">\n<h1>${heading1}</h1>\n${dated}${sections(blocks, new Ids())}</article>\n`;
}
