import { NO_SUCH } from "@/lib/report/fields/figure";

/** What the columns of a 数据采集表 are called, in the order in which they stand. */
export const sheetColumns = {
  code: "编号",
  label: "统计指标",
  unit: "单位",
  answer: "填报",
  explanation: "指标解释",
} as const;

export type SheetColumn = keyof typeof sheetColumns;

export const columnOrder = Object.keys(sheetColumns) as readonly SheetColumn[];

/** In the place of a unit, where a text is asked for. */
export const TEXT_UNIT = "文字";

export const HOW_TO =
  `只填“${sheetColumns.answer}”一列：没有发生填 0，没有这一项写“${NO_SUCH}”，还不清楚的空着。` +
  `按“${sheetColumns.unit}”一列的单位填数。请不要改编号、名称和单位，不要合并单元格、增加或者删除行。`;
