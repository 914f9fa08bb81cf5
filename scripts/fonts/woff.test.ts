import { readFileSync } from "node:fs";
import { create } from "fontkitten";
import { expect, test } from "vitest";
import { unpackWoff } from "./woff.mjs";

const wenkai = () =>
  readFileSync("node_modules/@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff");

test("an unpacked font has the name and the characters of the packed one", () => {
  const font = create(unpackWoff(wenkai()));
  expect(font).toMatchObject({ type: "TTF", familyName: "LXGW WenKai" });
});

test("a table's checksum holds after unpacking", () => {
  const sfnt = unpackWoff(wenkai());
  const sums = Array.from({ length: sfnt.readUInt16BE(4) }, (_, at) => {
    const entry = sfnt.subarray(12 + 16 * at, 28 + 16 * at);
    const tag = entry.toString("latin1", 0, 4);
    const start = entry.readUInt32BE(8);
    let sum = 0;
    for (let word = start; word < start + entry.readUInt32BE(12); word += 4) {
      sum = (sum + sfnt.readUInt32BE(word)) >>> 0;
    }
    return { tag, holds: sum === entry.readUInt32BE(4) };
  });
  // The sum over `head` leaves out a field of its own.
  expect(sums.filter(({ tag, holds }) => !holds && tag !== "head")).toEqual([]);
});

test("a table that packing would not make smaller is stored as it is", () => {
  const data = Buffer.from([1, 2, 3, 4]);
  const woff = Buffer.alloc(44 + 20);
  woff.write("wOFF", "latin1");
  woff.writeUInt32BE(0x00010000, 4);
  woff.writeUInt16BE(1, 12);
  woff.write("test", 44, "latin1");
  [64, data.length, data.length].forEach((value, at) => woff.writeUInt32BE(value, 48 + 4 * at));
  expect(unpackWoff(Buffer.concat([woff, data])).subarray(28)).toEqual(data);
});

test("any other file is refused", () => {
  expect(() => unpackWoff(Buffer.from("wOF2, packed another way"))).toThrow("not a WOFF");
});
