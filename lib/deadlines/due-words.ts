import { date } from "@/lib/report/fields/date";
import type { DueSource } from "./due-day";
import { isLongOver, type DueStanding } from "./due-standing";
import { taskNames, type Task } from "./task";

/** How it stands: 还有 5 天, 已逾期 3 天, 已于2019年3月20日报送, 2019年4月2日报送，逾期 2 天 */
export function standingWords(task: Task, standing: DueStanding): string {
  switch (standing.kind) {
    case "ahead":
      return standing.days === 0 ? "今天到期" : `还有 ${standing.days} 天`;
    case "late":
      return isLongOver(standing) ? "已逾期一年以上" : `已逾期 ${standing.days} 天`;
    case "inTime":
      return `已于${date.print(standing.on)}${taskNames[task]}`;
    case "doneLate":
      return `${date.print(standing.on)}${taskNames[task]}，逾期 ${standing.days} 天`;
  }
}

/** Where a day comes from; "" of the law, which is what everybody expects. */
export function sourceWords(source: DueSource): string {
  switch (source.kind) {
    case "law":
      return "";
    case "office":
      return `${source.office}规定`;
    case "extension":
      return `已延期：${source.reason}`;
  }
}
