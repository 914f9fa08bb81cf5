import { attachmentNoteLines } from "@/lib/document/attachment-note";
import { closingPlace, closingUnitLines } from "@/lib/document/closing-place";
import { emWidth } from "@/lib/document/em-width";
import type * as model from "@/lib/document/model";
import { plainText } from "@/lib/document/plain-text";
import { LINE_CHARACTERS } from "@/lib/document/text-area";
import { escapeMarkup } from "./escape-markup";
import { blockStyles, runStyle, styled, type Style } from "./fragment-style";
import { fragmentTable } from "./fragment-table";

type Look = keyof typeof blockStyles;

const element = (name: string, look: Look, html: string): string =>
  `<${name}${styled(blockStyles[look])}>${html}</${name}>\n`;

const run = (text: string, style: Style): string =>
  `<span${styled(style)}>${escapeMarkup(text)}</span>`;

/** What stands in, stands in by text: styles are taken off by many an editor, and padding by most. */
const INDENT = "\u3000\u3000";

/**
 * An address on the net breaks anywhere: without that, a justified line before it gapes. The spaces
 * before one go into its run, for white space between tags is taken away.
 */
const prose = (text: string): string =>
  text
    .split(/((?:^\u3000+)?[\x21-\x7E]{20,})/)
    .map((part, at) =>
      at % 2 === 0
        ? escapeMarkup(part)
        : run(part, runStyle("body", { "word-break": "break-all" })),
    )
    .join("");

const paragraph = (text: string, look: Look): string => element("p", look, prose(text));

const indented = (text: string): string => paragraph(INDENT + text, "body");

const EMPTY = element("p", "body", "<br>");

/** The site shows the title as h1, so 一、 is h2. */
const heading = ({ level, text }: Pick<model.Heading, "level" | "text">): string =>
  element(`h${level + 1}`, `heading${level}`, escapeMarkup(INDENT + text));

function narrative({ lead, text }: model.Paragraph): string {
  if (!lead) return indented(text);
  const face = lead.level === 2 ? "subheading" : "body";
  return element("p", "body", run(INDENT + lead.text, runStyle(face)) + prose(text));
}

/** UEditor takes margins off paragraphs; off a run within one it does not. A site's lines are about as long as paper's. */
function closing(block: model.Closing): string {
  const place = closingPlace(block, LINE_CHARACTERS);
  const line = (text: string, fromRight: number) =>
    element("p", "right", run(text, runStyle("body", { margin: `0 ${fromRight}em 0 0` })));
  const lines = closingUnitLines(block, LINE_CHARACTERS);
  const widest = Math.max(...lines.map(emWidth));
  const units = lines.map((text) => line(text, place.unit + (widest - emWidth(text)) / 2));
  return EMPTY + units.join("") + line(block.date, place.date);
}

/** 附件：1. … begins; what follows stands under the first name. */
const UNDER_FIRST = "\u3000".repeat(3);

const attachmentNote = ({ names }: model.AttachmentNote): string =>
  EMPTY +
  attachmentNoteLines(names)
    .map((text, at) => indented((at === 0 ? "" : UNDER_FIRST) + text))
    .join("");

const attachment = ({ mark, title, blocks }: model.Attachment): string =>
  EMPTY +
  paragraph(mark, "mark") +
  element("h2", "attachmentTitle", escapeMarkup(title)) +
  blocks.map(blockHtml).join("");

function figure({ image, widthMm, caption, alternative }: model.Figure): string {
  const source = `data:${image.mime};base64,${escapeMarkup(image.base64)}`;
  const width = Math.round((widthMm / 25.4) * 96);
  const picture = `<img src="${source}" alt="${escapeMarkup(alternative)}" width="${width}">`;
  return element("p", "centred", picture) + paragraph(caption, "centred");
}

function blockHtml(block: model.Block): string {
  switch (block.kind) {
    case "heading":
      return heading(block);
    case "paragraph":
      return narrative(block);
    case "attachmentNote":
      return attachmentNote(block);
    case "closing":
      return closing(block);
    case "attachment":
      return attachment(block);
    case "table":
      return fragmentTable(block);
    case "figure":
      return figure(block);
  }
}

/**
 * The report as HTML to be pasted into a web site's editor: without its title, which the site has a
 * field of its own for, without page, style sheet, ids or anything else that UEditor's own list of
 * tags and attributes would take away, every property on the element itself.
 */
export const renderFragment = ({ blocks }: model.ReportDocument): string =>
  blocks.map(blockHtml).join("");

/** The same as text, for an editor that takes no more. */
export const fragmentText = (document: model.ReportDocument): string =>
  plainText({ ...document, title: [] }).join("\n");
