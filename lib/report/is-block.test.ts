import { describe, expect, test } from "vitest";
import { isBlock } from "./is-block";

describe("a paste", () => {
  test.each(["12", "1,234\r\n", "12\n"])("of one cell is not a block: %j", (text) => {
    expect(isBlock(text)).toBe(false);
  });

  test.each(["1\t2", "1\n2", "\n2\n"])("of several cells is a block: %j", (text) => {
    expect(isBlock(text)).toBe(true);
  });
});
