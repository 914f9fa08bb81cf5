import { AlignmentType, LineRuleType, Paragraph, type IParagraphOptions } from "docx";
import { attachmentNoteLines } from "@/lib/document/attachment-note";
import { closingPlace } from "@/lib/document/closing-place";
import { emWidth } from "@/lib/document/em-width";
import type { AttachmentNote, Closing } from "@/lib/document/model";
import { CHARACTER, GRID } from "./docx-layout";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";

const characters = (count: number): number => Math.round(count * CHARACTER);

const blankLines = (count: number, pitch: number) => ({
  before: count * pitch,
  line: pitch,
  lineRule: LineRuleType.EXACT,
});

/** How far into the line a numbered name begins: two characters, then 附件：. */
const AFTER_MARK = 5;

/**
 * One blank line below the text, two characters in; a name that runs on aligns with itself (7.3.4).
 * `pitch` is that of the lines, in twips.
 */
export function attachmentNote({ names }: AttachmentNote, pitch: number): readonly Paragraph[] {
  return attachmentNoteLines(names).map((line, at) => {
    const mark = emWidth(line) - emWidth(names[at] ?? "");
    const start = at === 0 ? 2 : AFTER_MARK;
    return new Paragraph({
      style: STYLE.attachmentNote,
      indent: { left: characters(start + mark), hanging: characters(mark) },
      keepNext: true,
      ...(at === 0 ? { spacing: blankLines(1, pitch) } : {}),
      children: [run(line)],
    });
  });
}

/** A seal of 42 mm reaches up to the line below the text, its middle over unit and date (7.3.5.1). */
const blankAbove = (closing: Closing): number => (closing.sealed ? 2 : 1);

type Side = "left" | "right";

const signed = (text: string, side: Side, from: number, more: IParagraphOptions): Paragraph =>
  new Paragraph({
    ...more,
    style: STYLE.closing,
    alignment: AlignmentType[side === "left" ? "LEFT" : "RIGHT"],
    indent: { [side]: characters(from) },
    children: [run(text)],
  });

/** Where the date begins is what counts below a longer unit, however wide its figures print (7.3.5.2). */
export function closing(block: Closing, pitch: number): readonly Paragraph[] {
  const place = closingPlace(block, GRID.characters);
  const room = GRID.characters - place.date - emWidth(block.date);
  const byItsStart = !block.sealed && emWidth(block.date) <= emWidth(block.unit);
  return [
    signed(block.unit, "right", place.unit, {
      keepNext: true,
      spacing: blankLines(blankAbove(block), pitch),
    }),
    byItsStart ? signed(block.date, "left", room, {}) : signed(block.date, "right", place.date, {}),
  ];
}
