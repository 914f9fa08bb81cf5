import type { ClosingKind, HeadingLevel, Layout, PageNumberKind } from "./layout";
import { linesPerPage, PAGE_LINES } from "./text-area";

/** What becomes of the closing, for who fills it in. */
export const closings: Readonly<Record<ClosingKind, string>> = {
  end: "文末印落款和成文日期",
  bracketedDate: "成文日期加括号印在标题下，文末不落款",
  none: "不印落款和成文日期",
};

export const pageNumbers: Readonly<Record<PageNumberKind, string>> = {
  outer: "页码印在外侧，两边加一字线（国标）",
  centred: "页码居中，两边加一字线",
  bare: "页码居中，只印数字",
};

export const headingLevels: Readonly<Record<HeadingLevel, string>> = {
  1: "一级标题",
  2: "二级标题",
  3: "三级标题",
};

export const closingSentence = ({ closing }: Layout): string => `${closings[closing]}。`;

const boldSentence = (levels: readonly HeadingLevel[]): string =>
  levels.length > 0
    ? `${levels.map((level) => headingLevels[level]).join("、")}加粗`
    : "二级标题不加粗";

/** What a layout changes, in one sentence. */
export function layoutSentence(layout: Layout): string {
  const { faces, digits, boldLevels, pitch, titlePitch, marginsMm, pageNumber } = layout;
  const { top, bottom } = marginsMm;
  return [
    `标题${faces.title}，正文${faces.body}`,
    digits ? `数字用${digits}` : "数字与正文同一字体",
    boldSentence(boldLevels),
    `行距${pitch}磅，上边距${top}毫米，下边距${bottom}毫米，每页${linesPerPage(layout)}行`,
    ...(titlePitch === null ? [] : [`标题行距${titlePitch}磅`]),
    ...(pageNumber === "outer" ? [] : [pageNumbers[pageNumber]]),
    closings[layout.closing],
    ...(layout.blankIsCustom ? ["统计表里没有的项习惯留空"] : []),
  ]
    .join("；")
    .concat("。");
}

/** Said where a page has other than the official number of lines. */
export function otherLines(layout: Pick<Layout, "marginsMm" | "pitch">): string | undefined {
  const lines = linesPerPage(layout);
  return lines === PAGE_LINES ? undefined : `每页${lines}行，国标是${PAGE_LINES}行。`;
}

/** What the district's custom asks of figures, said above a table; nothing where it asks nothing special. */
export const blankCustom = ({ blankIsCustom }: Layout): string | undefined =>
  blankIsCustom ? "按本地区的习惯，没有这一项的格留空，不填 0。" : undefined;
