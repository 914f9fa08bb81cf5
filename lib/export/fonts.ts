import { homedir } from "node:os";
import path from "node:path";

/** What a face sets: 小标宋 titles, 黑体, 楷体, 仿宋 text, 宋体 tables and page numbers. */
export type FontRole = "title" | "heading" | "subheading" | "body" | "table";

/** Where fonts other than the open ones are looked for. */
export interface FontFolders {
  /** The office's own licensed fonts; all that lie there are used, the official faces first. */
  readonly office: string;
  /** The system's folders, in which only the official faces are looked for, by their usual file names. */
  readonly system: readonly string[];
}

/** Which font sets a role, for the export page to show. */
export interface FontChoice {
  readonly role: FontRole;
  /** The face that GB/T 9704-2012 and custom ask for: 仿宋_GB2312. */
  readonly wanted: string;
  readonly used: string;
  readonly substituted: boolean;
}

interface OfficialFace {
  readonly role: FontRole;
  readonly wanted: string;
  /** The names by which foundries and systems call the face, in its GB 2312 and GBK cuts. */
  readonly names: readonly string[];
}

const officialFaces: readonly OfficialFace[] = [
  {
    role: "title",
    wanted: "方正小标宋简体",
    names: ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"],
  },
  { role: "heading", wanted: "黑体", names: ["黑体", "SimHei", "方正黑体_GBK", "FZHei-B01"] },
  {
    role: "subheading",
    wanted: "楷体_GB2312",
    names: ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "FZKai-Z03"],
  },
  {
    role: "body",
    wanted: "仿宋_GB2312",
    names: ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "FZFangSong-Z02"],
  },
  { role: "table", wanted: "宋体", names: ["宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01"] },
];

/** An open font in the place of an official face. */
interface OpenFont {
  readonly family: string;
  /** Its name on the export page. */
  readonly label: string;
  /** From the project's root. */
  readonly files: readonly string[];
  readonly standsFor: readonly FontRole[];
  /** Characters that are too narrow for Chinese text in this font and that others give. */
  readonly borrows: readonly { readonly family: string; readonly characters: string }[];
}

const npm = (...parts: string[]) => path.join("node_modules", ...parts);

/** In the order in which they are tried for a character that the face itself lacks. */
const openFonts: readonly OpenFont[] = [
  {
    family: "Noto Serif SC",
    label: "思源宋体",
    files: [
      npm("@expo-google-fonts", "noto-serif-sc", "400Regular", "NotoSerifSC_400Regular.ttf"),
      npm("@expo-google-fonts", "noto-serif-sc", "700Bold", "NotoSerifSC_700Bold.ttf"),
    ],
    standsFor: ["title", "body", "table"],
    borrows: [
      { family: "Noto Sans SC", characters: "·" },
      { family: "LXGW WenKai", characters: "—" },
    ],
  },
  {
    family: "LXGW WenKai",
    label: "霞鹜文楷",
    files: [path.join(".fonts", "LXGWWenKai-Regular.ttf")],
    standsFor: ["subheading"],
    borrows: [
      { family: "Noto Sans SC", characters: "·" },
      { family: "Noto Serif SC", characters: "“”‘’×±" },
    ],
  },
  {
    family: "Noto Sans SC",
    label: "思源黑体",
    files: [npm("@expo-google-fonts", "noto-sans-sc", "400Regular", "NotoSansSC_400Regular.ttf")],
    standsFor: ["heading"],
    borrows: [{ family: "LXGW WenKai", characters: "—" }],
  },
];

/** All that the typesetter is told about fonts. */
export interface FontSetting {
  readonly root: string;
  readonly folders: FontFolders;
  readonly officialFaces: readonly OfficialFace[];
  readonly openFonts: readonly OpenFont[];
}

export const fontSetting = (folders: FontFolders): FontSetting => ({
  root: process.cwd(),
  folders,
  officialFaces,
  openFonts,
});

const SYSTEM_FOLDERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/share/fonts", "/usr/local/share/fonts", path.join(homedir(), ".local/share/fonts")],
  darwin: ["/System/Library/Fonts", "/Library/Fonts", path.join(homedir(), "Library/Fonts")],
  win32: ["C:\\Windows\\Fonts"],
};

/** @param office the setting NIANBAO_FONTS; data/fonts where it is not set */
export const fontFolders = (office: string | undefined): FontFolders => ({
  office: office || path.join("data", "fonts"),
  system: SYSTEM_FOLDERS[process.platform] ?? [],
});
