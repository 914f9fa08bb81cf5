import { AlignmentType, HeadingLevel, Paragraph, type FileChild } from "docx";
import type * as model from "@/lib/document/model";
import { attachmentNote, closing } from "./docx-closing";
import { figure } from "./docx-figure";
import { STYLE } from "./docx-styles";
import { table } from "./docx-table";
import { run } from "./docx-text";

const HEADING = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

/** 落款 and 附件说明 never stand on a page without a line of what they close. */
const isClosing = (block: model.Block | undefined): boolean =>
  block?.kind === "closing" || block?.kind === "attachmentNote";

/**
 * An address on the net, say. Word does not break it, but behind a hyphen, and would stretch the line
 * before it to the edge. Leave to break words anywhere (w:wordWrap) would cut years and figures too.
 */
const LONG_WORD = /[!-,.-~]{12}/;

function paragraph({ lead, text }: model.Paragraph, keepNext: boolean): Paragraph {
  const leads = lead ? [run(lead.text, { style: STYLE.leads[lead.level] })] : [];
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    ...(LONG_WORD.test(text) ? { alignment: AlignmentType.LEFT } : {}),
    children: [...leads, run(text)],
  });
}

/** A part that says nothing yet: its heading need not stay with the next one, or a blank form's would all. */
const isEmpty = ({ level }: model.Heading, next: model.Block | undefined): boolean =>
  next?.kind === "heading" && next.level <= level;

const heading = (content: model.Heading, next: model.Block | undefined): Paragraph =>
  new Paragraph({
    heading: HEADING[content.level],
    ...(isEmpty(content, next) ? { keepNext: false } : {}),
    children: [run(content.text)],
  });

/** On a page of its own: the mark on the first line, the title on the third (7.3.7). */
const attachmentHead = ({ mark, title }: model.Attachment): readonly Paragraph[] => [
  new Paragraph({ style: STYLE.attachmentMark, children: [run(mark)] }),
  new Paragraph({ style: STYLE.attachmentTitle, children: [run(title)] }),
];

export interface BlockSetting {
  /** From line to line, in twips. */
  readonly pitch: number;
  /** Numbers the drawings of the file. */
  readonly nextId: () => number;
}

/** The blocks of a report or an attachment as paragraphs and tables of Word. */
export function blocksOf(
  blocks: readonly model.Block[],
  setting: BlockSetting,
): readonly FileChild[] {
  return blocks.flatMap((block, at): readonly FileChild[] => {
    switch (block.kind) {
      case "heading":
        return [heading(block, blocks[at + 1])];
      case "paragraph":
        return [paragraph(block, isClosing(blocks[at + 1]))];
      case "attachmentNote":
        return attachmentNote(block, setting.pitch);
      case "closing":
        return closing(block, setting.pitch);
      case "attachment":
        return [...attachmentHead(block), ...blocksOf(block.blocks, setting)];
      case "table":
        return table(block);
      case "figure":
        return figure(block, setting.nextId());
    }
  });
}
