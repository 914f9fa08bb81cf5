import type { DocumentTable, Labelled } from "@/lib/document/model";
import { statisticsTable } from "./fixture-table";

const signed = (label: string, text: string): Labelled => ({ label, text, code: label });

/** A table signed by people whose names do not all fit on one line. */
export const tableOfLongNames: DocumentTable = {
  ...statisticsTable,
  rows: statisticsTable.rows.slice(0, 3),
  foot: [
    [
      signed("单位负责人：", "阿卜杜热合曼·买买提依明"),
      signed("审核人：", "沈青禾"),
      signed("填报人：", "古丽娜尔·阿不都拉"),
    ],
  ],
};
