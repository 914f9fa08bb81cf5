import { expect, test } from "vitest";
import { mergeLines } from "./merge-lines";

test("a merged text holds every line of both once, in order", () => {
  expect(mergeLines("一\n二\n四", "一\n三\n四\n五")).toBe("一\n三\n二\n四\n五");
});

test("merging with an empty text changes nothing", () => {
  expect([mergeLines("", "一"), mergeLines("一", "")]).toEqual(["一", "一"]);
});
