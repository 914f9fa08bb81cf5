import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { findText, replaceIn } from "./find-text";
import { searchedTexts } from "./searched-texts";

const entries = new Map([
  ["title", "某局2018年年报"],
  ["section.overview", "某局公开12条。\n某局受理3件。"],
  ["closing.unit", "某局"],
  ["t18.1.1", "5"],
]);
const texts = searchedTexts(edition2018, entries);

test("a text is found in every part, name and title, with the words around it", () => {
  const found = findText(texts, "某局", "新局");
  expect(found.map(({ code, places }) => [code, places.length])).toEqual([
    ["title", 1],
    ["section.overview", 2],
    ["closing.unit", 1],
  ]);
  expect(found[1]?.places[1]).toEqual({ before: "", from: "某局", to: "新局", after: "受理3件。" });
});

test("headings of parts are found, and stored under the keys that they have", () => {
  const [headings] = texts;
  const changed = replaceIn(headings?.text ?? "", { sought: "概述", by: "总体情况" }, () => true);
  expect(headings?.stored(changed).split("\n")[0]).toBe("overview 总体情况");
});

test("only the chosen places are replaced", () => {
  expect(replaceIn("甲乙甲乙甲", { sought: "甲", by: "丙丁" }, (nth) => nth !== 1)).toBe(
    "丙丁乙甲乙丙丁",
  );
});

test("what is sought is plain text", () => {
  expect(replaceIn("a.c abc $1", { sought: "a.c", by: "$&" }, () => true)).toBe("$& abc $1");
});

test("places do not overlap", () => {
  expect(replaceIn("甲甲甲", { sought: "甲甲", by: "乙" }, () => true)).toBe("乙甲");
});
