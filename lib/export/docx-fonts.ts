/** The faces of an official document by what they set. None is embedded; offices have them. */
export const FONT = {
  title: "方正小标宋简体",
  heading: "黑体",
  subheading: "楷体_GB2312",
  body: "仿宋_GB2312",
  table: "宋体",
  pageNumber: "宋体",
} as const;

/** What Word and WPS are to show on a computer that lacks the face named. */
const ALTERNATIVE: Readonly<Record<string, string>> = {
  [FONT.title]: "宋体",
  [FONT.heading]: "SimHei",
  [FONT.subheading]: "楷体",
  [FONT.body]: "仿宋",
  [FONT.table]: "SimSun",
};

const font = (name: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${ALTERNATIVE[name] ?? name}"/>` +
  `<w:charset w:val="86"/><w:family w:val="auto"/></w:font>`;

/** word/fontTable.xml. Charset 86 is GB 2312. */
export const fontTable =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
  `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
  `${[...new Set(Object.values(FONT))].map(font).join("")}</w:fonts>`;
