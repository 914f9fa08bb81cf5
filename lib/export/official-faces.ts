import type { FaceName, FontRole } from "@/lib/document/faces";

/** What a face is needed for; digits are those of a face for figures and Latin letters alone. */
export type FaceKind = FontRole | "digits";

/** The names by which foundries and systems call each face, in its GB 2312 and its GBK cut. */
const cuts = {
  title: {
    gb2312: ["方正小标宋简体", "FZXiaoBiaoSong-B05S"],
    gbk: ["方正小标宋_GBK", "FZXiaoBiaoSong-B05"],
  },
  heading: { gb2312: ["黑体", "SimHei"], gbk: ["方正黑体_GBK", "FZHei-B01"] },
  subheading: {
    gb2312: ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi"],
    gbk: ["方正楷体_GBK", "FZKai-Z03"],
  },
  body: {
    gb2312: ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong"],
    gbk: ["方正仿宋_GBK", "FZFangSong-Z02"],
  },
} as const;

interface Face {
  readonly kind: FaceKind;
  /** In the order in which they are looked for: the face's own cut before the other. */
  readonly names: readonly string[];
}

const own = (kind: keyof typeof cuts): Face => ({
  kind,
  names: [...cuts[kind].gb2312, ...cuts[kind].gbk],
});
const wide = (kind: keyof typeof cuts): Face => ({
  kind,
  names: [...cuts[kind].gbk, ...cuts[kind].gb2312],
});

const faces: Readonly<Record<FaceName, Face>> = {
  方正小标宋简体: own("title"),
  黑体: own("heading"),
  楷体_GB2312: own("subheading"),
  仿宋_GB2312: own("body"),
  宋体: { kind: "table", names: ["宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01"] },
  方正小标宋_GBK: wide("title"),
  方正黑体_GBK: wide("heading"),
  方正楷体_GBK: wide("subheading"),
  方正仿宋_GBK: wide("body"),
  // The regular cut by its own name first: the bold one has the family's name too.
  "Times New Roman": { kind: "digits", names: ["TimesNewRomanPSMT", "Times New Roman", "Times"] },
};

export interface OfficialFace extends Face {
  /** The name that a layout asks for it by. */
  readonly wanted: string;
}

/** Every face that a layout can ask for. */
export const officialFaces: readonly OfficialFace[] = Object.entries(faces).map(
  ([wanted, face]) => ({ wanted, ...face }),
);
