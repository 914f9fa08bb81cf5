import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

/** What people have. */
const WITH_WINDOWS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

/** Draws the same pages, and no bars and menus around them. */
const WINDOWLESS = ["chromium-headless-shell"];

const ELSEWHERE = [
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @param {readonly string[]} names */
function installed(names) {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @param {readonly string[]} names the first that is there is taken */
function find(names) {
  const named = process.env.CHROMIUM;
  const places = [...(named ? [named] : []), ...installed(names), ...ELSEWHERE];
  return [...places, chromium.executablePath()].find((place) => existsSync(place));
}

/** Debian's Chromium, Google's Chrome or Playwright's own; CHROMIUM names any other. */
export const findChromium = () => find([...WITH_WINDOWS, ...WINDOWLESS]);

/** The same, the windowless one first: the journeys take two thirds of the time with it. */
export const findWindowless = () => find([...WINDOWLESS, ...WITH_WINDOWS]);
