import { afterAll, expect, test } from "vitest";
import { compareInThread, endComparing } from "./comparer";
import { compareTexts } from "./text/compare.mjs";

afterAll(endComparing);

const comparison = {
  narratives: [{ code: "section.work", before: ["全年公开1286条。"], after: ["全年公开1302条。"] }],
  lines: [{ code: "title", before: "2017年报告", after: "2018年报告" }],
};

test("the thread answers what a comparison here would", async () => {
  expect(await compareInThread(comparison)).toEqual(compareTexts(comparison));
});

test("nothing to compare needs no thread", async () => {
  const nothing = { narratives: [], lines: [] };
  expect(await compareInThread(nothing)).toEqual(compareTexts(nothing));
});
