import type { MarkKind } from "@/lib/report/draft/mark";
import type { PlacedMark } from "@/lib/report/draft/mark-moves";

const kinds: Readonly<Record<MarkKind, string>> = {
  figure: "数字",
  date: "日期",
  year: "年份",
  name: "名称",
  text: "文字",
};

/** What is said when a mark is selected. */
export function selectedWords({ kind, words }: PlacedMark, left: number): string {
  const what = kind === "text" ? "这一段没有数字和日期，请通读" : `${kinds[kind]}“${words}”`;
  return `已选中${what}，还有 ${left} 个字句待核`;
}
