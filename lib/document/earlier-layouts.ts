import { gb2312, gbk } from "./faces";
import type { Layout } from "./layout";

const base: Layout = {
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

/**
 * The layouts as they were while snapshots named none, by the ids that units had chosen: what was
 * frozen then prints as it did, 21 lines to a page where the pitch is 29 or 30. Never changed.
 */
const earlier: Readonly<Record<string, Layout>> = {
  national: base,
  "bold-28": { ...base, digits: "Times New Roman", boldLevels: [2], pitch: 28 },
  "bold-30-no-closing": { ...base, boldLevels: [2], pitch: 30, closing: "none" },
  "gbk-29": { ...base, faces: gbk, digits: "Times New Roman", pitch: 29, blankIsCustom: true },
  "gbk-30-bracketed": {
    ...base,
    faces: gbk,
    digits: "Times New Roman",
    boldLevels: [2],
    pitch: 30,
    closing: "bracketedDate",
    blankIsCustom: true,
  },
};

/** From the ids that a unit and those above it had chosen by then, nearest first; null chose none. */
export function earlierLayout(ids: readonly (string | null)[]): Layout {
  const [nearest] = ids.flatMap((id) => (id === null ? [] : (earlier[id] ?? [])));
  return nearest ?? base;
}
