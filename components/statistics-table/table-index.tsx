import type { Table } from "@/lib/editions/types";
import { placeCells } from "@/lib/report/table-grid";
import type { TableShape } from "@/lib/report/table-shape";
import { partsOf } from "@/lib/report/table/table-parts";

export interface TableIndexProps {
  readonly table: Table;
  readonly shape: TableShape;
}

/** 一…九: links to the parts of the table, beside it wherever one is in it. */
export function TableIndex({ table, shape }: TableIndexProps) {
  const parts = partsOf(shape);
  if (parts.length < 2) return null;
  const placed = placeCells(table);
  const headOf = (line: number) =>
    placed.find(({ row }) => row === table.header.length + line)?.id ?? "";
  return (
    <nav className="table-index" aria-label="表的各部分">
      {parts.map(({ mark, name, line }) => (
        <a key={mark} href={`#${headOf(line)}`} aria-label={name} title={name}>
          {mark}
        </a>
      ))}
    </nav>
  );
}
