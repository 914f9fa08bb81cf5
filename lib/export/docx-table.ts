import { LineRuleType, Paragraph, Tab, TabStopType, TextRun, type Table } from "docx";
import { labelledLines, type LabelledLine } from "@/lib/document/labelled-lines";
import type * as model from "@/lib/document/model";
import { grid } from "./docx-grid";
import { TEXT_WIDTH, twips } from "./docx-layout";
import { STYLE } from "./docx-styles";
import { run } from "./docx-text";

/** Space around the lines above and below the grid, and what parts a grid from bare text, in twips. */
const AROUND = 60;
const GAP = 120;
/** Of the paragraph that must follow a table: the least, or it might be alone on a page. */
const LEAST = 20;

const TOGETHER = { keepNext: true };

/** The columns in twips; a table wider than the text area is narrowed to it. */
function columnWidths({ columnsMm }: model.DocumentTable): readonly number[] {
  const total = columnsMm.reduce((sum, width) => sum + twips(width), 0);
  const scale = Math.min(1, TEXT_WIDTH / total);
  return columnsMm.map((width) => Math.floor(twips(width) * scale));
}

/** What stands above or below the grid. */
function line({ items, shares }: LabelledLine, keep: { keepNext?: boolean }): Paragraph {
  const before = shares.map((_, at) => shares.slice(0, at).reduce((sum, share) => sum + share, 0));
  const texts = items.map(({ label, text }) => run(label + text));
  const tab = () => new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: STYLE.tableText,
    ...keep,
    spacing: { before: AROUND, after: AROUND },
    tabStops: before.slice(1).map((share) => ({
      type: TabStopType.LEFT,
      position: Math.floor(share * TEXT_WIDTH),
    })),
    children: texts.flatMap((text, at) => (at === 0 ? [text] : [tab(), text])),
  });
}

/** Without it Word would take two tables that follow each other for one. */
const gap = (line: number, keep: { keepNext?: boolean } = {}): Paragraph =>
  new Paragraph({
    style: STYLE.tableText,
    ...keep,
    spacing: { line, lineRule: LineRuleType.EXACT },
  });

function above({ subtitle, head }: model.DocumentTable): readonly Paragraph[] {
  const lines = [
    ...(subtitle ? [new Paragraph({ style: STYLE.tableSubtitle, children: [run(subtitle)] })] : []),
    ...labelledLines(head).map((each) => line(each, TOGETHER)),
  ];
  return lines.length > 0 ? lines : [gap(GAP, TOGETHER)];
}

/** Each stays with the next, the last with none. */
const below = ({ foot }: model.DocumentTable): readonly Paragraph[] =>
  foot
    .flatMap((items) => labelledLines(items))
    .map((each, at, all) => line(each, at < all.length - 1 ? TOGETHER : {}));

/** A statistics table with what is printed above and below it. */
export const table = (content: model.DocumentTable): readonly (Paragraph | Table)[] => [
  ...above(content),
  grid(content, { widths: columnWidths(content), below: below(content) }),
  gap(content.foot.length > 0 ? LEAST : GAP),
];
