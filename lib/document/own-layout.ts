import { halfWidth } from "../report/fields/half-width";
import { gb2312, gbk, type DigitFace } from "./faces";
import type { ClosingKind, HeadingLevel, Layout, PageNumberKind } from "./layout";
import { layoutSentence, otherLines } from "./layout-sentence";

/** What the inputs of 自己搭配 hold, by their names; measures as they are typed. */
export interface OwnLayout extends Readonly<Record<MeasureName, string>> {
  readonly faces: "gb2312" | "gbk";
  readonly digits: "" | DigitFace;
  readonly bold1: boolean;
  readonly bold2: boolean;
  readonly bold3: boolean;
  readonly pageNumber: PageNumberKind;
  readonly closing: ClosingKind;
  readonly blank: "yes" | "no";
}

interface Measure {
  readonly label: string;
  /** In the unit that the label names; both ends are allowed. */
  readonly least: number;
  readonly most: number;
}

/** The page number stands 7 mm below the text, and must find room on the paper: margins are bounded. */
export const measures = {
  pitch: { label: "正文行距（磅）", least: 20, most: 40 },
  titlePitch: { label: "标题行距（磅）", least: 24, most: 60 },
  top: { label: "上边距（毫米）", least: 20, most: 50 },
  bottom: { label: "下边距（毫米）", least: 20, most: 50 },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly MeasureName[];

const levels: readonly HeadingLevel[] = [1, 2, 3];

const plain = (typed: string): string => halfWidth(typed).trim();

/** Word counts in twentieths of a point: another pitch would be one in DOCX and one in PDF. */
const isTwentieth = (points: number): boolean => Number.isInteger(Math.round(points * 100) / 5);

/** What is wrong with a measure as it is typed, and what to type instead; undefined where nothing is. */
export function measureFault(name: MeasureName, typed: string): string | undefined {
  const { label, least, most } = measures[name];
  const text = plain(typed);
  if (name === "titlePitch" && text === "") return undefined;
  const number = Number(text);
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text) || number < least || number > most) {
    return `${label}请填 ${least} 到 ${most} 之间的数，最多两位小数。`;
  }
  if ((name === "pitch" || name === "titlePitch") && !isTwentieth(number)) {
    return `${label}以 0.05 磅为一档，请改成 0.05 的倍数，例如 28.95。`;
  }
  return undefined;
}

/** The layout that comes of what the inputs hold, where no measure is at fault. */
export function ownLayout(held: OwnLayout): Layout {
  const { digits, pageNumber, closing } = held;
  const number = (name: MeasureName) => Number(plain(held[name]));
  return {
    faces: held.faces === "gbk" ? gbk : gb2312,
    digits: digits === "" ? null : digits,
    boldLevels: levels.filter((level) => held[`bold${level}`]),
    pitch: number("pitch"),
    titlePitch: plain(held.titlePitch) === "" ? null : number("titlePitch"),
    ...{ pageNumber, closing },
    marginsMm: { top: number("top"), bottom: number("bottom") },
    blankIsCustom: held.blank === "yes",
  };
}

/** What the inputs hold for a layout. */
export function heldOf({ faces, boldLevels, marginsMm, ...layout }: Layout): OwnLayout {
  const { digits, pitch, titlePitch, pageNumber, closing, blankIsCustom } = layout;
  return {
    faces: faces.body === gbk.body ? "gbk" : "gb2312",
    digits: digits ?? "",
    bold1: boldLevels.includes(1),
    bold2: boldLevels.includes(2),
    bold3: boldLevels.includes(3),
    pitch: String(pitch),
    titlePitch: titlePitch === null ? "" : String(titlePitch),
    top: String(marginsMm.top),
    bottom: String(marginsMm.bottom),
    ...{ pageNumber, closing },
    blank: blankIsCustom ? "yes" : "no",
  };
}

/** Said while somebody chooses: what comes of the choices so far, and of its lines where they are not the official ones. */
export function whatComesOf(held: OwnLayout): {
  readonly sentence: string;
  readonly lines: string | undefined;
} {
  if (measureNames.some((name) => measureFault(name, held[name]) !== undefined)) {
    return { sentence: "有填得不对的项，改好以后这里说明印出来的样子。", lines: undefined };
  }
  const layout = ownLayout(held);
  return { sentence: `这样印：${layoutSentence(layout)}`, lines: otherLines(layout) };
}
