import { describe, expect, test } from "vitest";
import { withoutHidden } from "./without-hidden";

const hex = (mark: string) => mark.codePointAt(0)?.toString(16) ?? "";

describe("goes:", () => {
  const marks = Array.from(
    "\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2064" +
      "\u2066\u2069\uFEFF\uFFF9\u180E\u3164\u{E0041}",
  );
  test.each(marks.map((mark) => [hex(mark), mark]))("U+%s between two characters", (_, mark) => {
    expect(withoutHidden(`政${mark}务${mark}${mark}2018${mark}`)).toBe("政务2018");
  });

  test("a joiner at the end of a picture", () => {
    expect(withoutHidden("👩\u200D公开")).toBe("👩公开");
  });
});

describe("stays:", () => {
  test.each([
    ["a joiner of a Mongolian letter", "ᠮᠣᠩᠭᠣᠯ\u200D"],
    ["Mongolian's separator of vowels", "ᠰᠠᠷ\u180Eᠠ"],
    ["Mongolian's variation selector", "ᠭ\u180Bᠠ"],
    ["a joiner of a Uyghur letter", "ئۇيغۇر \u200Dه\u200C"],
    ["a joiner of a Tibetan letter", "བོད\u200C"],
    ["a picture of several", "👩\u200D💻 ❤\uFE0F\u200D🔥 👩🏽\u200D💻"],
    ["the variant of a name's character", "葛\u{E0100}︀"],
    ["white space of any width", "一\u3000二\u00A0三\t四\n五\u2028六"],
  ])("%s", (_, text) => {
    expect(withoutHidden(text)).toBe(text);
  });
});
