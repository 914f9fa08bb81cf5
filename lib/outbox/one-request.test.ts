import { expect, test } from "vitest";
import { oneRequest } from "./one-request";

const entry = (length: number) => ({
  ...{ code: "x", value: "字".repeat(length), seen: 0, key: "k", follows: [] },
});
const sizes = (...lengths: readonly number[]) =>
  oneRequest(lengths.map(entry)).map(({ value }) => value?.length);

test("short texts go together, a hundred at a time", () => {
  expect(sizes(...Array<number>(101).fill(2))).toHaveLength(100);
});

test("long ones wait for the next request, so that none exceeds what a server takes", () => {
  expect(sizes(100_000, 100_000, 1)).toEqual([100_000, 100_000]);
});

test("one goes in any case", () => {
  expect(sizes(300_000, 1)).toEqual([300_000]);
});
