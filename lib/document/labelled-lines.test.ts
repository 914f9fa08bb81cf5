import { expect, test } from "vitest";
import { labelledLines } from "./labelled-lines";
import type { Labelled } from "./model";

const item = (label: string, text: string): Labelled => ({
  label: `${label}：`,
  text,
  code: label,
});
const signed = (...names: [string, string, string]) =>
  labelledLines(
    ["单位负责人", "审核人", "填报人"].map((label, at) => item(label, names[at] ?? "")),
    36,
  );
const namesOn = (lines: ReturnType<typeof signed>) =>
  lines.map(({ items }) => items.map(({ text }) => text));

test("items that fit share the line evenly", () => {
  const [line, ...more] = signed("陈立群", "周怀远", "林晓雯");
  expect(line?.shares).toEqual([1 / 3, 1 / 3, 1 / 3]);
  expect(more).toEqual([]);
});

test("a longer name has the room that the others leave", () => {
  const [line, ...more] = signed("阿卜杜热合曼·买买提", "周怀远", "林晓雯");
  expect(more).toEqual([]);
  const [head = 0, ...others] = line?.shares ?? [];
  expect(head * 36).toBeGreaterThan(16);
  for (const share of others) expect(share * 36).toBeGreaterThan(7);
  expect(others.reduce((sum, share) => sum + share, head)).toBeCloseTo(1);
});

test("names too long for one line go on to the next, none broken", () => {
  const lines = signed("阿卜杜热合曼·买买提依明", "阿卜杜热合曼·买买提", "古丽娜尔·阿不都拉");
  expect(namesOn(lines)).toEqual([
    ["阿卜杜热合曼·买买提依明", "阿卜杜热合曼·买买提"],
    ["古丽娜尔·阿不都拉"],
  ]);
});

test("no items take no line", () => expect(labelledLines([], 36)).toEqual([]));
