import { expect, test } from "vitest";
import { rangesOf } from "./character-ranges.mjs";
import { gapsIn } from "./coverage";

const covered = rangesOf(new Set([0x4e59, 0x41, 0x42, 0x43, 0x7532]));

test("characters are told as runs of them", () => {
  expect(covered).toEqual([
    [0x41, 0x43],
    [0x4e59, 0x4e59],
    [0x7532, 0x7532],
  ]);
});

test("each character that no font has is named once, where it first stands", () => {
  expect(gapsIn("甲乙\u{20000}ABC\u{20000}丙", covered)).toEqual([
    { character: "\u{20000}", at: 2 },
    { character: "丙", at: 9 },
  ]);
});

test("what shows nothing is no gap", () => {
  expect(gapsIn("甲\u200D乙", covered)).toEqual([]);
});
