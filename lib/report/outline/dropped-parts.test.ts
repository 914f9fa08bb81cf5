import { expect, test } from "vitest";
import type { OutlinePart } from "../fields/outline";
import { droppedParts, movedUp, putBack } from "./dropped-parts";

const parts = (keys: string) => [...keys].map((key) => ({ key, heading: key.toUpperCase() }));
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key).join("");

/** What is left of `former` takes in again what was dropped, one after the other. */
function restored(former: string, left: string): string {
  let now: readonly OutlinePart[] = parts(left);
  for (const dropped of droppedParts(now, [parts(former)])) now = putBack(now, dropped);
  return keysOf(now);
}

test.each([
  ["abcd", "acd"],
  ["abcd", "bcd"],
  ["abcd", "abc"],
  ["abcd", "d"],
  ["abcd", "a"],
])("of %s, what was dropped until %s was left comes back where it was", (former, left) =>
  expect(restored(former, left)).toBe(former),
);

test("a part comes back behind the nearest that stood before it, wherever that is by now", () => {
  const [dropped] = droppedParts(parts("dca"), [parts("abcd")]);
  expect(dropped && keysOf(putBack(parts("dca"), dropped))).toBe("dcab");
});

test("a part is known by the newest outline that had it: renamed, and not as the form offers it", () => {
  const renamed = [{ key: "a", heading: "甲" }, ...parts("b")];
  expect(droppedParts(parts("b"), [renamed, parts("ab")])).toEqual([
    { part: { key: "a", heading: "甲" }, before: [] },
  ]);
});

test("a part moves up by one, and the first one stays", () => {
  expect(keysOf(movedUp(parts("abc"), 2))).toBe("acb");
  expect(keysOf(movedUp(parts("abc"), 0))).toBe("abc");
});
