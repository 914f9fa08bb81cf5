import { gb2312, gbk } from "./faces";
import type { LayoutProfile } from "./layout-profile";

/** What holds where no unit has chosen another: GB/T 9704-2012 to the letter. */
export const nationalLayout: LayoutProfile = {
  id: "national",
  name: "国标",
  faces: gb2312,
  digits: null,
  levelTwoBold: false,
  pitch: 28.95,
  closing: "end",
  blankIsCustom: false,
};

/** All that a unit can choose from. A custom that is missing is one entry more. */
export const layoutProfiles: readonly LayoutProfile[] = [
  nationalLayout,
  {
    ...nationalLayout,
    id: "bold-28",
    name: "国标字体，28磅，二级标题加粗",
    digits: "Times New Roman",
    levelTwoBold: true,
    pitch: 28,
  },
  {
    ...nationalLayout,
    id: "bold-30-no-closing",
    name: "国标字体，30磅，不落款",
    levelTwoBold: true,
    pitch: 30,
    closing: "none",
  },
  {
    ...nationalLayout,
    id: "gbk-29",
    name: "方正GBK字体，29磅",
    faces: gbk,
    digits: "Times New Roman",
    pitch: 29,
    blankIsCustom: true,
  },
  {
    ...nationalLayout,
    id: "gbk-30-bracketed",
    name: "方正GBK字体，30磅，日期印在标题下",
    faces: gbk,
    digits: "Times New Roman",
    levelTwoBold: true,
    pitch: 30,
    closing: "bracketedDate",
    blankIsCustom: true,
  },
];

export const layoutProfile = (id: string | null): LayoutProfile | undefined =>
  layoutProfiles.find((profile) => profile.id === id);

/** The layout of a unit, from what it and the units above it chose, nearest first; null chose none. */
export function inheritedLayout(chosen: readonly (string | null)[]): LayoutProfile {
  const [nearest] = chosen.flatMap((id) => layoutProfile(id) ?? []);
  return nearest ?? nationalLayout;
}
