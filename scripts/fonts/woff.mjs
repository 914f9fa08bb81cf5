import { inflateSync } from "node:zlib";

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** @param {number} length */
const padding = (length) => (4 - (length % 4)) % 4;

/**
 * The tables of a WOFF 1.0 file, unpacked. One that packing would not make smaller is stored as it is.
 * @param {Buffer} woff
 */
function tablesOf(woff) {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, at) => {
    const entry = WOFF_HEADER + WOFF_ENTRY * at;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
    const stored = woff.subarray(offset, (offset ?? 0) + (packed ?? 0));
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.subarray(entry + 16, entry + 20),
      data: packed === length ? stored : inflateSync(stored),
    };
  });
}

/**
 * The header of a TrueType or OpenType file.
 * @param {Buffer} flavour
 * @param {number} tables
 */
function sfntHeader(flavour, tables) {
  const header = Buffer.alloc(SFNT_HEADER);
  const power = Math.floor(Math.log2(tables));
  const range = SFNT_ENTRY * 2 ** power;
  flavour.copy(header);
  [tables, range, power, SFNT_ENTRY * tables - range].forEach((value, at) => {
    header.writeUInt16BE(value, 4 + 2 * at);
  });
  return header;
}

/**
 * A WOFF 1.0 font as the TrueType or OpenType file that it was packed from (W3C WOFF 1.0, 4 and 5).
 * @param {Buffer} woff
 * @returns {Buffer}
 */
export function unpackWoff(woff) {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF 1.0 font");
  const tables = tablesOf(woff);
  let offset = SFNT_HEADER + SFNT_ENTRY * tables.length;
  const directory = tables.map(({ tag, checksum, data }) => {
    const place = Buffer.alloc(8);
    place.writeUInt32BE(offset, 0);
    place.writeUInt32BE(data.length, 4);
    offset += data.length + padding(data.length);
    return Buffer.concat([tag, checksum, place]);
  });
  const padded = tables.flatMap(({ data }) => [data, Buffer.alloc(padding(data.length))]);
  return Buffer.concat([sfntHeader(woff.subarray(4, 8), tables.length), ...directory, ...padded]);
}
