import path from "node:path";
import { fontFolders, fontSetting } from "@/lib/export/fonts";
import { readJson } from "../read-json.mjs";

interface Installed {
  readonly dev?: boolean;
}

/** Only building, compiling or editing needs them; the fonts are taken singly. */
const LEFT_OUT = /^node_modules\/(@next\/swc-|@types\/|@expo-google-fonts\/|@fontsource\/)/;

/** The folders of the packages that run the application on this platform, as npm noted them. */
export function packageFolders(): string[] {
  const { packages } = readJson("node_modules/.package-lock.json") as {
    readonly packages: Readonly<Record<string, Installed>>;
  };
  return Object.entries(packages)
    .filter(([folder, { dev }]) => !dev && !LEFT_OUT.test(folder))
    .map(([folder]) => folder);
}

/** Maps and types are read by tools, the rest to compile better-sqlite3 and by Next's own builds. */
const UNUSED = [
  /\.map$|\.d\.[cm]?ts$/,
  /^node_modules\/better-sqlite3\/(deps|src)(\/|$)/,
  /^node_modules\/better-sqlite3\/build\/(?!Release(\/better_sqlite3\.node)?$)/,
  /^node_modules\/next\/dist\/(esm|docs|bundle-analyzer)(\/|$)/,
];

/** Whether a file of a package is of use; packages inside it have folders of their own. */
export function isUsed(file: string, folder: string): boolean {
  const name = file.split(path.sep).join("/");
  if (name.slice(folder.length).startsWith("/node_modules")) return false;
  return !UNUSED.some((pattern) => pattern.test(name));
}

/** The open fonts' files, and what says whose they are. */
export function fontFiles(): string[] {
  const files = fontSetting(fontFolders(undefined)).openFonts.flatMap((font) => font.files);
  const packages = files.filter((file) => file.startsWith("node_modules"));
  const notes = packages.map((file) =>
    path.join(...file.split(path.sep).slice(0, 3), "package.json"),
  );
  return [...new Set([...files, ...notes])];
}
