import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { create } from "fontkitten";

/** @typedef {{ file: string, names: readonly string[], characters: readonly number[] }} FoundFont */

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;

/** How the files of the official faces are usually called, so that not every font is opened. */
const OFFICIAL_FILE =
  /sim(fang|hei|kai|sun|sunb)\.|仿宋|楷体|黑体|小标宋|宋体|fangsong|kaiti|xiaobiaosong|^times|^fz/i;

/**
 * The fonts of one file with the names that they go by. A file that is no font is passed over: an
 * office's folder may hold anything.
 * @param {string} file
 * @returns {FoundFont[]}
 */
export function fontsOf(file) {
  try {
    const opened = create(readFileSync(file));
    return (opened.isCollection ? opened.fonts : [opened]).map((font) => ({
      file,
      names: [
        font.familyName,
        font.getName("preferredFamily"),
        font.fullName,
        font.postscriptName,
      ].filter((name) => typeof name === "string"),
      characters: font.characterSet,
    }));
  } catch {
    return [];
  }
}

/**
 * @param {string} folder one that is not there holds nothing
 * @param {RegExp} called
 */
function filesIn(folder, called) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => FONT_FILE.test(file) && called.test(path.basename(file)))
    .sort()
    .map((file) => path.join(folder, file));
}

/**
 * All fonts of the office's folder, and what may be official faces among the system's.
 * @param {import("../fonts").FontFolders} folders
 */
export function fontsIn({ office, system }) {
  return {
    office: filesIn(office, FONT_FILE).flatMap(fontsOf),
    system: system.flatMap((folder) => filesIn(folder, OFFICIAL_FILE)).flatMap(fontsOf),
  };
}
