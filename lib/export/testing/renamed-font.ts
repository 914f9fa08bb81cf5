import { readFileSync } from "node:fs";

const FAMILY_AND_FULL_NAME = [1, 4];
const WINDOWS = 3;
const ENGLISH = 0x0409;
/** The number of a name that means nothing. */
const UNUSED = 0x7fff;

/**
 * An open font under the name of an office's, so that finding one can be tested without owning one.
 * `name` is written over the English names that the font has and must not be longer than they are;
 * its names in other languages are taken from it.
 */
export function renamedFont(file: string, name: string): Buffer {
  const font = Buffer.from(readFileSync(file));
  const encoded = Buffer.from(name, "utf16le").swap16();
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const entry = entries.find((at) => font.toString("latin1", at, at + 4) === "name") ?? 0;
  const table = font.readUInt32BE(entry + 8);
  const strings = table + font.readUInt16BE(table + 4);
  for (let at = 0; at < font.readUInt16BE(table + 2); at += 1) {
    const record = table + 6 + 12 * at;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((field) =>
      font.readUInt16BE(record + field),
    ) as [number, number, number, number, number, number];
    if (!FAMILY_AND_FULL_NAME.includes(id)) continue;
    if (platform === WINDOWS && language === ENGLISH && length >= encoded.length) {
      encoded.copy(font, strings + offset);
      font.writeUInt16BE(encoded.length, record + 8);
    } else font.writeUInt16BE(UNUSED, record + 6);
  }
  return font;
}
