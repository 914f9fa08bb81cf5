import { CSV_START, csvRow } from "@/lib/export/csv-cell";
import { calendarDate, clockTime } from "@/lib/report/moment";

interface Line {
  readonly number: number;
  readonly at: Date;
  readonly by: string;
  readonly address: string;
  readonly said: string;
}

/** The record as a table for a spreadsheet, which calculates none of its cells. */
export function recordCsv(lines: readonly Line[]): string {
  const rows = lines.map(({ number, at, by, address, said }) =>
    csvRow([String(number), `${calendarDate(at)} ${clockTime(at)}`, by, address, said]),
  );
  return CSV_START + csvRow(["序号", "时间", "谁", "从哪里", "做了什么"]) + rows.join("");
}
