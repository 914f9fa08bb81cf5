import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { stableZip } from "./stable-zip";

const packedOn = (day: number) =>
  zipSync({ "a/b.xml": [strToU8("甲"), { mtime: new Date(2019, 0, day) }] });

test("equal content packed on different days gives equal bytes", () => {
  expect(stableZip(packedOn(1))).toEqual(stableZip(packedOn(2)));
});

test("the content stays", () => {
  expect(strFromU8(unzipSync(stableZip(packedOn(1)))["a/b.xml"] ?? new Uint8Array())).toBe("甲");
});
