import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

/** First the one without windows: it draws the same pages, and draws no bars and menus around them. */
const NAMES = [
  ...["chromium-headless-shell", "chromium", "chromium-browser"],
  ...["google-chrome", "google-chrome-stable", "chrome"],
];

const ELSEWHERE = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
}

/** Debian's Chromium, Google's Chrome or Playwright's own; CHROMIUM names any other. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  const places = [...(named ? [named] : []), ...onPath(), ...ELSEWHERE, chromium.executablePath()];
  return places.find((place) => existsSync(place));
}
