import { AlignmentType, LineRuleType, Paragraph, type IParagraphOptions } from "docx";
import { attachmentNoteLines } from "@/lib/document/attachment-note";
import { closingPlace, closingUnitLines } from "@/lib/document/closing-place";
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

interface Sides {
  readonly left?: number;
  readonly right?: number;
}

type Alignment = (typeof AlignmentType)["LEFT" | "RIGHT" | "CENTER"];

/** Lines between two edges of the text area, or that far from one of them, in characters. */
function signed(
  lines: readonly string[],
  alignment: Alignment,
  { left, right }: Sides,
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...more,
    style: STYLE.closing,
    alignment,
    indent: {
      ...(left === undefined ? {} : { left: characters(left) }),
      ...(right === undefined ? {} : { right: characters(right) }),
    },
    children: lines.map((line, at) => run(line, at === 0 ? {} : { break: 1 })),
  });
}

/** A unit on several lines has them centred on each other. */
function unitLines(block: Closing, right: number, more: IParagraphOptions): Paragraph {
  const lines = closingUnitLines(block, GRID.characters);
  if (lines.length === 1) return signed(lines, AlignmentType.RIGHT, { right }, more);
  const left = GRID.characters - right - Math.max(...lines.map(emWidth));
  return signed(lines, AlignmentType.CENTER, { left, right }, more);
}

/** Where the date begins is what counts below a longer unit, however wide its figures print (7.3.5.2). */
function dateLine({ date, unit, sealed }: Closing, right: number): Paragraph {
  const byItsStart = !sealed && emWidth(date) <= emWidth(unit);
  const left = GRID.characters - right - emWidth(date);
  return byItsStart
    ? signed([date], AlignmentType.LEFT, { left })
    : signed([date], AlignmentType.RIGHT, { right });
}

export function closing(block: Closing, pitch: number): readonly Paragraph[] {
  const place = closingPlace(block, GRID.characters);
  return [
    unitLines(block, place.unit, {
      keepNext: true,
      spacing: blankLines(blankAbove(block), pitch),
    }),
    dateLine(block, place.date),
  ];
}
