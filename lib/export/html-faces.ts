/**
 * The official faces, where the reader has them, and what stands in for them. None is in quotation
 * marks, so that a list may stand in an attribute as it does in a style sheet.
 */
export const faces = {
  title: "方正小标宋简体, FZXiaoBiaoSong-B05S, STZhongsong, Noto Serif CJK SC, SimSun, serif",
  heading: "SimHei, Heiti SC, Noto Sans CJK SC, sans-serif",
  lead: "楷体_GB2312, KaiTi, Kaiti SC, LXGW WenKai, serif",
  body: "仿宋_GB2312, FangSong, STFangsong, Noto Serif CJK SC, serif",
  table: "SimSun, Songti SC, Noto Serif CJK SC, serif",
};
