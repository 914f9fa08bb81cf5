import path from "node:path";
import { fontsIn, fontsOf } from "./fonts-on-disk.mjs";

/** @typedef {import("./fonts-on-disk.mjs").FoundFont} FoundFont */
/** @typedef {import("../fonts").FontSetting} FontSetting */
/** @typedef {{ open: readonly FoundFont[], official: readonly Official[], others: readonly FoundFont[] }} Fonts */
/** @typedef {FontSetting["officialFaces"][number] & { found: FoundFont | undefined }} Official */

/**
 * The font that bears the first of the names that any bears.
 * @param {readonly string[]} names
 * @param {readonly FoundFont[]} fonts
 */
function fontNamed(names, fonts) {
  const called = (/** @type {string} */ wanted) =>
    fonts.find((font) => font.names.some((name) => name.toLowerCase() === wanted.toLowerCase()));
  return names.map(called).find((font) => font !== undefined);
}

/**
 * @param {string} root
 * @param {string} file
 */
function openFont(root, file) {
  const fonts = fontsOf(path.join(root, file));
  if (fonts.length === 0) throw new Error(`${file} is not there: run \`npm run ready\` first`);
  return fonts;
}

/**
 * The fonts at hand: those of the office's folder come before the system's, the open ones are always
 * there. `others` may set a rare character that the open fonts lack.
 * @param {FontSetting} setting
 * @returns {Fonts}
 */
export function findFonts({ root, folders, officialFaces, openFonts }) {
  const { office, system } = fontsIn(folders);
  const open = openFonts.flatMap(({ files }) => files.flatMap((file) => openFont(root, file)));
  const official = officialFaces.map((face) => ({
    ...face,
    found: fontNamed(face.names, office) ?? fontNamed(face.names, system),
  }));
  const others = [...office, ...official.flatMap(({ found }) => found ?? [])];
  return { open, official, others };
}

/**
 * The fonts for the scripts that all others lack.
 * @param {FontSetting} setting
 */
export const findScriptFonts = ({ root, scriptFonts }) =>
  scriptFonts.flatMap(({ file }) => openFont(root, file));

/**
 * How a face is set. `tried` are the fonts that are asked in turn for each character, `covers` keeping
 * one to some; every face falls back on all the other fonts. `first` sets all that it has.
 * @param {Official} official
 * @param {FontSetting["openFonts"]} openFonts
 * @param {readonly FoundFont[]} others
 * @param {ReadonlySet<string>} known the names that the typesetter goes by
 */
export function faceOf({ kind, wanted, found }, openFonts, others, known) {
  const standIn = openFonts.find(({ standsFor }) => standsFor.includes(kind));
  if (!standIn) throw new Error(`no open font stands for ${wanted}`);
  const own = found?.names.find((name) => known.has(name));
  const borrowed = standIn.borrows.map(({ family, characters }) => ({
    name: family,
    covers: `[${characters}]`,
  }));
  const first = own ? [{ name: own }] : borrowed;
  const then = [
    standIn.family,
    ...openFonts.map(({ family }) => family),
    ...others.flatMap(({ names }) => names.filter((name) => known.has(name))),
  ];
  const tried = [...first, ...then.map((name) => ({ name }))];
  return {
    face: {
      tried,
      first: own ?? standIn.family,
      hasBold: own === undefined && standIn.hasBold,
    },
    choice: { kind, wanted, used: own ?? standIn.label, substituted: own === undefined },
  };
}
