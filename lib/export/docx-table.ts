import { LineRuleType, Paragraph, Tab, TabStopType, TextRun, type Table } from "docx";
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

/** What stands above or below the grid: the items share the line evenly. */
function line(items: readonly model.Labelled[], keep: { keepNext?: boolean }): Paragraph {
  const share = Math.floor(TEXT_WIDTH / items.length);
  const texts = items.map(({ label, text }) => run(label + text));
  const tab = () => new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: STYLE.tableText,
    ...keep,
    spacing: { before: AROUND, after: AROUND },
    tabStops: items.slice(1).map((_, at) => ({
      type: TabStopType.LEFT,
      position: (at + 1) * share,
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
    ...(head.length > 0 ? [line(head, TOGETHER)] : []),
  ];
  return lines.length > 0 ? lines : [gap(GAP, TOGETHER)];
}

/** Each stays with the next, the last with none. */
const below = ({ foot }: model.DocumentTable): readonly Paragraph[] =>
  foot.map((items, at) => line(items, at < foot.length - 1 ? TOGETHER : {}));

/** A statistics table with what is printed above and below it. */
export const table = (content: model.DocumentTable): readonly (Paragraph | Table)[] => [
  ...above(content),
  grid(content, { widths: columnWidths(content), below: below(content) }),
  gap(content.foot.length > 0 ? LEAST : GAP),
];
