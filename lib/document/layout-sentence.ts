import type { ClosingKind, LayoutProfile } from "./layout-profile";
import { linesPerPage } from "./text-area";

/** What becomes of the closing, for who fills it in. */
const closings: Readonly<Record<ClosingKind, string>> = {
  end: "文末印落款和成文日期",
  bracketedDate: "成文日期加括号印在标题下，文末不落款",
  none: "不印落款和成文日期",
};

export const closingSentence = ({ closing }: LayoutProfile): string => `${closings[closing]}。`;

/** What a layout changes, in one sentence. */
export function layoutSentence(layout: LayoutProfile): string {
  const { faces, digits, levelTwoBold, pitch, closing, blankIsCustom } = layout;
  return [
    `标题${faces.title}，正文${faces.body}`,
    digits ? `数字用${digits}` : "数字与正文同一字体",
    levelTwoBold ? "二级标题加粗" : "二级标题不加粗",
    `行距${pitch}磅，每页${linesPerPage(pitch)}行`,
    closings[closing],
    ...(blankIsCustom ? ["统计表里没有的项习惯留空"] : []),
  ]
    .join("；")
    .concat("。");
}

/** What the district's custom asks of figures, said above a table; nothing where it asks nothing special. */
export const blankCustom = ({ blankIsCustom }: LayoutProfile): string | undefined =>
  blankIsCustom ? "按本地区的习惯，没有这一项的格留空，不填 0。" : undefined;
