import type { FontRole } from "@/lib/document/faces";
import type { Layout } from "@/lib/document/layout";

/** What sets a role where the reader lacks the layout's own face. */
const instead: Readonly<Record<FontRole, string>> = {
  title: "方正小标宋简体, FZXiaoBiaoSong-B05S, STZhongsong, Noto Serif CJK SC, SimSun, serif",
  heading: "SimHei, Heiti SC, Noto Sans CJK SC, sans-serif",
  subheading: "楷体_GB2312, KaiTi, Kaiti SC, LXGW WenKai, serif",
  body: "仿宋_GB2312, FangSong, STFangsong, Noto Serif CJK SC, serif",
  table: "SimSun, Songti SC, Noto Serif CJK SC, serif",
};

/** The family that digitFace makes; only figures and Latin letters are in it. */
const DIGITS = "report digits";

/**
 * The font families of a role, tried in turn. Titles keep to their own face. None is in quotation
 * marks, so that a list may stand in an attribute as it does in a style sheet.
 */
export const families = ({ faces, digits }: Layout, role: FontRole): string =>
  `${digits && role !== "title" ? `${DIGITS}, ` : ""}${faces[role]}, ${instead[role]}`;

/** A family of the reader's own face that keeps to figures and Latin letters: its quotation marks are not ours. */
export const digitFace = ({ digits }: Layout): string =>
  digits
    ? `@font-face { font-family: ${DIGITS}; src: local("${digits}"), local("${digits.replaceAll(" ", "")}PSMT"); unicode-range: U+20-7E; }`
    : "";
