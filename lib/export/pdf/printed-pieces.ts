import type { Block, Labelled, ReportDocument } from "@/lib/document/model";

/** A text that is printed, and where it stands for people to find it. */
export interface Piece {
  readonly text: string;
  /** The part, the table, or 标题 and 落款. */
  readonly place: string;
  /** Of the field that it comes from; a label of the form has none. */
  readonly code?: string | undefined;
}

const labelled = (items: readonly Labelled[], place: string): readonly Piece[] =>
  items.map(({ label, text, code }) => ({ text: label + text, place, code }));

function ofBlock(block: Block, place: string): readonly Piece[] {
  switch (block.kind) {
    case "heading":
      return [{ text: block.text, place, code: block.code }];
    case "paragraph":
      return [{ text: (block.lead?.text ?? "") + block.text, place, code: block.code }];
    case "attachmentNote":
      return block.names.map((text) => ({ text, place: "附件说明" }));
    case "closing":
      return [block.unit, block.date].map((text) => ({ text, place: "落款" }));
    case "attachment":
      return [{ text: block.title, place: block.mark }, ...ofBlocks(block.blocks, block.title)];
    case "table":
      return [
        ...labelled([...block.head, ...block.foot.flat()], block.name),
        ...[...block.header, ...block.rows].flatMap(({ cells }) =>
          cells.map(({ text, note = "", code }) => ({
            text: text + note,
            place: block.name,
            code,
          })),
        ),
      ];
    case "figure":
      return [{ text: block.caption, place }];
  }
}

/** A part's texts are found by its heading, those before the first by `before`. */
function ofBlocks(blocks: readonly Block[], before: string): readonly Piece[] {
  let place = before;
  return blocks.flatMap((block) => {
    if (block.kind === "heading" && block.level === 1) place = block.text;
    return ofBlock(block, place);
  });
}

/** All that a report prints, in order. */
export const printedPieces = ({ title, titleDate, blocks }: ReportDocument): readonly Piece[] => [
  { text: title.join(""), place: "标题" },
  ...(titleDate ? [{ text: titleDate, place: "标题下的日期" }] : []),
  ...ofBlocks(blocks, "开头的说明"),
];
