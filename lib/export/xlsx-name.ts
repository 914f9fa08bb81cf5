import { safeText } from "./safe-text";

/** Excel takes 31 characters, none of these, and no apostrophe at either end. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/g;

function fitted(text: string, length: number): string {
  let name = "";
  for (const character of text) if (name.length + character.length <= length) name += character;
  return name;
}

function plainName(name: string): string {
  const plain = safeText(name).replace(FORBIDDEN, "").trim();
  return fitted(plain, LONGEST).replace(/^'+|'+$/g, "") || "统计表";
}

/** Names for sheets that Excel accepts, each once whatever its letters' case. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = plainName(name);
    let free = plain;
    for (let at = 2; taken.has(free.toLowerCase()); at++) {
      free = `${fitted(plain, LONGEST - String(at).length)}${at}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
