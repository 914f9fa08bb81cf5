import { homedir } from "node:os";
import path from "node:path";
import { officialFaces, type FaceKind, type OfficialFace } from "./official-faces";

/** Where fonts other than the open ones are looked for. */
export interface FontFolders {
  /** The office's own licensed fonts; all that lie there are used, the official faces first. */
  readonly office: string;
  /** The system's folders, in which only the official faces are looked for, by their usual file names. */
  readonly system: readonly string[];
}

/** Which font sets an official face, for the export page to show. */
export interface FontChoice {
  readonly kind: FaceKind;
  /** The face that the layout asks for: 仿宋_GB2312. */
  readonly wanted: string;
  readonly used: string;
  readonly substituted: boolean;
}

/** An open font in the place of an official face. */
interface OpenFont {
  readonly family: string;
  /** Its name on the export page. */
  readonly label: string;
  /** From the project's root. */
  readonly files: readonly string[];
  readonly standsFor: readonly FaceKind[];
  /** Whether a bold cut is among its files; others are emboldened. */
  readonly hasBold: boolean;
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
    standsFor: ["title", "body", "table", "digits"],
    hasBold: true,
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
    hasBold: false,
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
    hasBold: false,
    borrows: [{ family: "LXGW WenKai", characters: "—" }],
  },
];

/** A font for one of the scripts that the Chinese ones lack, opened only for a report that has it. */
interface ScriptFont {
  readonly family: string;
  /** From the project's root. */
  readonly file: string;
}

const regular = (name: string, file: string) =>
  npm("@expo-google-fonts", name, "400Regular", `${file}_400Regular.ttf`);

/** Tibetan; Uyghur, Kazakh and Kirghiz in Arabic letters; Mongolian; Yi. */
const scriptFonts: readonly ScriptFont[] = [
  { family: "Noto Serif Tibetan", file: regular("noto-serif-tibetan", "NotoSerifTibetan") },
  { family: "Scheherazade New", file: regular("scheherazade-new", "ScheherazadeNew") },
  { family: "Noto Sans Mongolian", file: regular("noto-sans-mongolian", "NotoSansMongolian") },
  { family: "Noto Sans Yi", file: regular("noto-sans-yi", "NotoSansYi") },
];

/** All that the typesetter is told about fonts. */
export interface FontSetting {
  readonly root: string;
  readonly folders: FontFolders;
  readonly officialFaces: readonly OfficialFace[];
  readonly openFonts: readonly OpenFont[];
  readonly scriptFonts: readonly ScriptFont[];
}

export const fontSetting = (folders: FontFolders): FontSetting => ({
  root: process.cwd(),
  folders,
  officialFaces,
  openFonts,
  scriptFonts,
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
