import { stored } from "@/lib/outbox/field-state";
import type { Saver } from "@/lib/outbox/saver";
import { readTable, type TableReading } from "@/lib/report/table-reading";
import { showLeft } from "../report-form/left-now";
import type { TableFacts } from "./figures-in-idle";

export { textOnLeaving } from "@/lib/report/table-reading";

/** Reads a table as it is being filled in, and shows what is missing by now. */
export function readFigures(saver: Saver, { shape, lastYear }: TableFacts): TableReading {
  const reading = readTable(shape, lastYear, (code) => saver.shown(code), {
    isRefused: (code) => saver.field(code).problem !== null,
    stored: (code) => stored(saver.field(code)),
  });
  showLeft(saver, (code) => reading.misread.has(code));
  return reading;
}
