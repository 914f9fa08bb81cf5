import { expect, test } from "vitest";
import { verifyArguments } from "./arguments";

const HASH = "3f".repeat(32);

test("a head is its number and hash, as the mail says it, beside the database if one is named", () => {
  const head = { number: 1024, hash: HASH };
  expect(verifyArguments(["--head", `1024:${HASH}`])).toEqual({ file: undefined, head });
  expect(verifyArguments(["copy.db", "--head", `1024：${HASH.toUpperCase()}`])).toEqual({
    ...{ file: "copy.db", head },
  });
  expect(verifyArguments([])).toEqual({ file: undefined, head: undefined });
});

test.each([
  ["a hash that is cut short", ["--head", `1024:${HASH.slice(1)}`], "64位"],
  ["a number without a hash", ["--head", "1024"], "64位"],
  ["two databases", ["a.db", "b.db"], "用法"],
  ["another option", ["--tail", "1"], "用法"],
])("%s is refused, saying what is written instead", (_, args, said) => {
  expect(() => verifyArguments(args)).toThrow(said);
});
