import type { Edition } from "@/lib/editions/types";
import type { Entries } from "@/lib/report/value";
import { normalise } from "./normalise";
import type { PrintRules } from "./print-rules";
import { printed } from "./printed-line";

export interface Titled {
  readonly edition: Edition;
  readonly entries: Entries;
  /** The name of the unit that owes the report, as filed. */
  readonly unit: string;
  readonly year: number;
  readonly rules: PrintRules;
}

const ofUnit = ({ unit, year }: Pick<Titled, "unit" | "year">) =>
  `${unit}${year}年政府信息公开工作年度报告`;

/** 标题 as printed, on one line. */
export const reportTitle = ({ edition, entries, rules, ...of }: Titled): string =>
  normalise(printed(edition.title, entries) || ofUnit(of), rules);

/** What a report's files are called: by its title, but for what was frozen while they were called by the unit. */
export const fileTitle = (report: Titled): string =>
  report.rules < 3 ? ofUnit(report) : reportTitle(report);
