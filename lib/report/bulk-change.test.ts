import { expect, test } from "vitest";
import { changesTo, undone } from "./bulk-change";
import type { Value } from "./value";

test("undoing puts back what stood there, be it 未填 or 留空", () => {
  const held = new Map<string, Value>([["b", ""]]);
  const now = (code: string) => held.get(code) ?? null;
  const filled = new Map([
    ["a", "1"],
    ["b", "2"],
  ]);
  const changes = changesTo(filled, now);
  expect(undone(changes, (code) => filled.get(code) ?? null)).toEqual(
    new Map([
      ["a", null],
      ["b", ""],
    ]),
  );
});

test("undoing leaves alone what was changed again since", () => {
  const changes = [{ code: "a", before: null, after: "1" }];
  expect(undone(changes, () => "12")).toEqual(new Map());
});
