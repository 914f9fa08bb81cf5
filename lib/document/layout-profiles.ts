import { gb2312, gbk } from "./faces";
import type { Layout } from "./layout";

/** A layout with a name, for units to choose. */
export interface LayoutProfile extends Layout {
  /** Stored with the units that chose it: never changed. */
  readonly id: string;
  readonly name: string;
}

/** What holds where no unit has chosen another: GB/T 9704-2012 to the letter. */
export const nationalLayout: LayoutProfile = {
  id: "national",
  name: "国标",
  faces: gb2312,
  digits: null,
  boldLevels: [],
  pitch: 28.95,
  titlePitch: null,
  marginsMm: { top: 37, bottom: 35 },
  pageNumber: "outer",
  closing: "end",
  blankIsCustom: false,
};

/** Lines that stand wider apart find room for 22 in narrower margins, as offices have them (decision 6). */
const AT_29 = { pitch: 29, marginsMm: { top: 35, bottom: 33 } };
const AT_30 = { pitch: 30, marginsMm: { top: 34, bottom: 30 } };

/** What units mostly choose. Each has 22 lines of 28 characters to a page. */
export const layoutProfiles: readonly LayoutProfile[] = [
  nationalLayout,
  {
    ...nationalLayout,
    id: "ink-37",
    name: "国标，字面上距纸边37毫米",
    pitch: 29.45,
    marginsMm: { top: 34.58, bottom: 32.58 },
  },
  {
    ...nationalLayout,
    id: "bold-28",
    name: "国标字体，28磅，二级标题加粗",
    digits: "Times New Roman",
    boldLevels: [2],
    pitch: 28,
  },
  {
    ...nationalLayout,
    ...AT_30,
    id: "bold-30-no-closing",
    name: "国标字体，30磅，不落款",
    boldLevels: [2],
    closing: "none",
  },
  {
    ...nationalLayout,
    ...AT_29,
    id: "gbk-29",
    name: "方正GBK字体，29磅",
    faces: gbk,
    digits: "Times New Roman",
    blankIsCustom: true,
  },
  {
    ...nationalLayout,
    ...AT_30,
    id: "gbk-30-bracketed",
    name: "方正GBK字体，30磅，日期印在标题下",
    faces: gbk,
    digits: "Times New Roman",
    boldLevels: [2],
    closing: "bracketedDate",
    blankIsCustom: true,
  },
];

export const layoutProfile = (id: string): LayoutProfile | undefined =>
  layoutProfiles.find((profile) => profile.id === id);
