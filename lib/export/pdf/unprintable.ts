import type { ReportDocument } from "@/lib/document/model";
import type { Obstacle } from "@/lib/report/life/obstacles";
import { printText } from "../typst/print-text";
import { gapsIn, type Gap, type Ranges } from "./coverage";
import { printedPieces, type Piece } from "./printed-pieces";

/** So many characters before and behind one are told with it. */
const AROUND = 6;

/** Never cuts a rare character in two. */
const around = (text: string, { character, at }: Gap) => ({
  before: [...text.slice(0, at)].slice(-AROUND).join(""),
  behind: [...text.slice(at + character.length)].slice(0, AROUND).join(""),
});

/** As tables of characters name it: U+20000. A screen without a font for it shows a box. */
const nameOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

function obstacle(piece: Piece, text: string, gap: Gap): Obstacle {
  const { before, behind } = around(text, gap);
  const { character } = gap;
  return {
    text:
      `${piece.place}：「${before}${character}${behind}」里的「${character}」（${nameOf(character)}），` +
      "服务器的字体里没有，PDF 印作〓",
    path: piece.code === undefined ? "" : `fields/${piece.code}`,
  };
}

/**
 * The characters of a report that no font can print and what stands around each, in printed order. A
 * text names each of them once.
 * @param covered what the fonts in use cover
 */
export function unprintable(document: ReportDocument, covered: Ranges): readonly Obstacle[] {
  return printedPieces(document).flatMap((piece) => {
    const text = printText(piece.text);
    return gapsIn(text, covered).map((gap) => obstacle(piece, text, gap));
  });
}
