import { labelledLines } from "@/lib/document/labelled-lines";
import type { Block, DocumentTable, TableCell } from "@/lib/document/model";
import { rowsTogether } from "../typst/rows-together";

/** What a cell heads: the cells beside it or those below it. */
export type Scope = "Row" | "Column";

/** What the structure of a file has to say of a table. */
export interface TableTags {
  /** Of each cell of each row as printed, the lines below the grid among them; null for one that heads none. */
  readonly scopes: readonly (readonly (Scope | null)[])[];
  /** Whether a last column without width holds rows on one page. */
  readonly holder: boolean;
}

const SCOPES: Readonly<Record<TableCell["role"], Scope | null>> = {
  columnHeader: "Column",
  rowHeader: "Row",
  unit: null,
  figure: null,
};

function tagsOf(table: DocumentTable): TableTags {
  const { header, rows, foot } = table;
  return {
    scopes: [
      ...[...header, ...rows].map(({ cells }) => cells.map(({ role }) => SCOPES[role])),
      ...foot.flatMap((items) => labelledLines(items)).map(() => [null]),
    ],
    holder: rowsTogether(table).some((together) => together > 1),
  };
}

/** Of every table in the order in which they are printed. */
export const tableTags = (blocks: readonly Block[]): readonly TableTags[] =>
  blocks.flatMap((block) => {
    if (block.kind === "attachment") return tableTags(block.blocks);
    return block.kind === "table" ? [tagsOf(block)] : [];
  });
