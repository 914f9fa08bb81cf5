import { field, sum } from "@/lib/editions/define";
import type { Line, Table } from "@/lib/editions/types";

const COLUMNS = ["公民", "企业", "机构", "组织", "服务", "其他", "总计"];
const ROWS = Array.from({ length: 25 }, (_, at) => `第${at + 1}项`);

const idOf = (row: number, column: number) => `${row}.${column}`;

const line = (label: string, row: number): Line => ({
  id: String(row),
  cells: [
    { role: "rowHeader", text: label },
    ...COLUMNS.map((name, column) => ({
      role: "figure" as const,
      field: field(`bench.${idOf(row, column)}`, "count", `${label}${name}`),
    })),
  ],
});

/** As large as the largest table of 2021: 25 lines of six figures and their total. */
export const sevenColumns: Table = {
  id: "bench",
  name: "七栏表",
  columnsMm: [40, ...COLUMNS.map(() => 17)],
  header: [
    {
      id: "header",
      cells: ["项目", ...COLUMNS].map((text) => ({ role: "columnHeader", text })),
    },
  ],
  lines: ROWS.map(line),
  head: [],
  foot: [],
  sums: ROWS.map((label, row) => {
    const parts = [0, 1, 2, 3, 4, 5].map((column) => idOf(row, column));
    return sum("bench", `total.${row}`, idOf(row, 6), parts, `${label}总计是前六栏之和`);
  }),
};
