import { AlignmentType, Paragraph, TableCell, VerticalAlignTable } from "docx";
import { emWidth } from "@/lib/document/em-width";
import type * as model from "@/lib/document/model";
import type { CellWithWidth } from "./cell-widths";
import { SIZE, TABLE, twips } from "./docx-layout";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";

/** Labels read from the left, figures from the middle; a label beside several rows stands among them. */
const alignment = ({ role, rowSpan }: model.TableCell) =>
  role === "rowHeader" && rowSpan === 1 ? AlignmentType.LEFT : AlignmentType.CENTER;

/** How wide a character is for each half-point of its size, in twips, in fonts that run wide. */
const WIDE_CHARACTER = 11;

/** In half-points. A figure too wide for its column is set smaller rather than broken. */
function sizeOf({ role, text, widthMm }: CellWithWidth, columns: number): number {
  if (role !== "figure") return columns >= TABLE.manyColumns ? SIZE.note : SIZE.table;
  const room = twips(widthMm) - 2 * TABLE.beside;
  return Math.min(SIZE.table, Math.floor(room / (emWidth(text) * WIDE_CHARACTER)));
}

/** A cell of a table with so many columns. */
export function tableCell(content: CellWithWidth, columns: number): TableCell {
  const { text, note, indent, bold, colSpan, rowSpan } = content;
  const size = sizeOf(content, columns);
  const notes = note ? [run(note, { style: STYLE.tableNote, break: 1 })] : [];
  const look = { ...(bold ? { bold } : {}), ...(size === SIZE.table ? {} : { size }) };
  return new TableCell({
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: STYLE.tableText,
        alignment: alignment(content),
        ...(indent > 0 ? { indent: { left: indent * TABLE.character, firstLine: 0 } } : {}),
        children: [run(text, look), ...notes],
      }),
    ],
  });
}
