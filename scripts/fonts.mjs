import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { unpackWoff } from "./fonts/woff.mjs";

const PACKAGE = path.join("node_modules", "@fontsource", "lxgw-wenkai");
const PACKED = path.join(PACKAGE, "files", "lxgw-wenkai-latin-500-normal.woff");
const UNPACKED = path.join(".fonts", "LXGWWenKai-Regular.ttf");
const NOTE = path.join(".fonts", "lxgw-wenkai.package.json");

/** The package that the unpacked font came from is noted beside it, so that a newer one is unpacked. */
const isCurrent = () =>
  existsSync(UNPACKED) &&
  existsSync(NOTE) &&
  readFileSync(NOTE).equals(readFileSync(path.join(PACKAGE, "package.json")));

/**
 * LXGW WenKai, the open 楷体, is on npm only as WOFF, which the typesetter does not read. The other
 * faces are used from node_modules as they are. Unpacked aside and then renamed, so that a font that
 * is there is whole.
 */
export function unpackFonts() {
  if (isCurrent()) return;
  mkdirSync(path.dirname(UNPACKED), { recursive: true });
  const aside = `${UNPACKED}.${process.pid}`;
  writeFileSync(aside, unpackWoff(readFileSync(PACKED)));
  renameSync(aside, UNPACKED);
  copyFileSync(path.join(PACKAGE, "package.json"), NOTE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) unpackFonts();
