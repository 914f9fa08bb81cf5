import { bare } from "../bare";
import { halfWidth } from "../fields/half-width";

/** What the heading of a column says that it holds. */
export type ColumnRole = "figure" | "label" | "unit" | "other" | "unknown" | "none";

const OTHER =
  /[上去前往]年|上期|同期|同比|环比|增减|增长|增幅|变化|差额|比重|占比|序号|编号|代码|行次|备注|说明|解释|来源|口径|审核|预算|计划|目标/;
const UNIT = /^(?:计量)?单位$/;
const LABEL = /^(?:(?:统计)?(?:指标|项目)(?:名称)?|名称|内容|事项|信息内容)$/;
const FIGURE =
  /^(?:(?:本年度?|当年|今年|本期)?(?:累计)?(?:统计)?(?:数|数量|数据|数值|件数)?|填报数?|指标值|统计结果)$/;
const YEARS = /(?:19|20)\d\d(?=年|$)/g;

/** `year`: the report's, whose figures are wanted and no other's. */
export function columnRole(heading: string, year: number): ColumnRole {
  const words = bare(halfWidth(heading).replace(/\([^()]*\)/g, "")) || bare(heading);
  if (words === "") return "none";
  const years = words.match(YEARS) ?? [];
  if (years.some((each) => each !== String(year)) || OTHER.test(words)) return "other";
  if (UNIT.test(words)) return "unit";
  if (LABEL.test(words)) return "label";
  const rest = words.replace(YEARS, "").replace(/^年度?/, "");
  return FIGURE.test(rest) ? "figure" : "unknown";
}
