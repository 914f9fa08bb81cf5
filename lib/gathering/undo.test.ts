import { expect, test } from "vitest";
import { undoingOf, undoKey, type FieldHistory, type Version } from "./undo";

const versions = (...written: (readonly [string | null, string])[]): Version[] =>
  written.map(([value, writtenBy], at) => ({ value, writtenBy, version: at + 1 }));

const undo = (id: string, entry: Version[], given: Version[]) => {
  const fields: FieldHistory[] = [{ code: "x", entry, given }];
  return undoingOf(id, fields, new Set(["A", "B"]));
};

test("what stood before comes back, 未填 too", () => {
  const gave = versions(["12", "A"]);
  expect(undo("A", versions(["12", "A"]), gave).restored).toEqual([
    { code: "x", entry: null, given: null },
  ]);
  expect(undo("A", versions(["9", "typed"], ["12", "A"]), gave).restored).toEqual([
    { code: "x", entry: "9", given: null },
  ]);
});

test("what somebody changed since is kept", () => {
  expect(undo("A", versions(["12", "A"], ["13", "typed"]), versions(["12", "A"]))).toEqual({
    restored: [],
    kept: ["x"],
  });
});

test("a sum that counts on it is undone first, even where it left the figure as it was", () => {
  const built = versions(["12", "A"], ["12", "B"]);
  expect(undo("A", built, versions(["12", "A"])).kept).toEqual(["x"]);
  const unbuilt = [...built, { value: "12", version: 3, writtenBy: undoKey("B") }];
  expect(undo("A", unbuilt, versions(["12", "A"])).kept).toEqual([]);
});

test("what was put back already is not put back again", () => {
  const back = versions(["12", "A"], [null, undoKey("A")], ["12", "typed"]);
  expect(undo("A", back, versions(["12", "A"], [null, "A"]))).toEqual({ restored: [], kept: [] });
});
