import type { FaceName } from "@/lib/document/faces";
import type { Layout } from "@/lib/document/layout";

/** What Word and WPS are to show on a computer that lacks the face named. None is embedded. */
const ALTERNATIVE: Readonly<Record<FaceName, string>> = {
  方正小标宋简体: "宋体",
  黑体: "SimHei",
  楷体_GB2312: "楷体",
  仿宋_GB2312: "仿宋",
  宋体: "SimSun",
  方正小标宋_GBK: "宋体",
  方正黑体_GBK: "黑体",
  方正楷体_GBK: "楷体",
  方正仿宋_GBK: "仿宋",
  "Times New Roman": "Times",
};

const font = (name: FaceName, charset: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${ALTERNATIVE[name]}"/>` +
  `<w:charset w:val="${charset}"/><w:family w:val="auto"/></w:font>`;

/** Charset 86 is GB 2312, 00 is Western. */
const fontsOf = ({ faces, digits }: Layout): readonly string[] => [
  ...[...new Set(Object.values(faces))].map((face) => font(face, "86")),
  ...(digits ? [font(digits, "00")] : []),
];

/** word/fontTable.xml. */
export const fontTable = (layout: Layout): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
  `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  `${fontsOf(layout).join("")}</w:fonts>`;
