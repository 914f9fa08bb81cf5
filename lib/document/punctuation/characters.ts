/** What a character says about the marks beside it. */
export type Side = "chinese" | "digit" | "latin" | "other" | "through";

/** Han, and the marks that only Chinese text has; the full-width space, digits and letters are no such. */
const CHINESE =
  /[\p{Script=Han}\u3001-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF65]/u;
/** Behind these there is a number, whose own no mark is that follows them. */
const DIGIT = /[\p{N}%％‰℃]/u;
const LATIN = /\p{Script=Latin}/u;
/** Looked through to what stands behind: spaces, quotation marks, dashes, half-width marks, and what went. */
const THROUGH = /[\s"'“”‘’—…·,;:?!.()]/u;

const SIDES: readonly Side[] = ["chinese", "digit", "latin", "other", "through"];

/** A text asks for each of its characters, several times: what was found is kept, from 1. */
const known = new Uint8Array(0x10000);

export function sideOf(character: string): Side {
  const code = character.length === 1 ? character.charCodeAt(0) : null;
  if (code === null) return find(character);
  const kept = known[code] ?? 0;
  if (kept > 0) return SIDES[kept - 1] ?? "other";
  const side = find(character);
  known[code] = SIDES.indexOf(side) + 1;
  return side;
}

function find(character: string): Side {
  if (character === "" || THROUGH.test(character)) return "through";
  if (CHINESE.test(character)) return "chinese";
  if (DIGIT.test(character)) return "digit";
  return LATIN.test(character) ? "latin" : "other";
}

const HAN = /\p{Script=Han}/u;

export const isHan = (character: string | undefined): boolean => HAN.test(character ?? "");

export const isChinese = (character: string | undefined): boolean =>
  character !== undefined && sideOf(character) === "chinese";
