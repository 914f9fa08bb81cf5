import { expect, test } from "vitest";
import { safeText } from "./safe-text";

test("control characters and noncharacters are dropped", () => {
  expect(safeText("甲\u0000\u0008\u001F\u007F\u0085\uFFFE\uFFFF乙")).toBe("甲乙");
});

test("what turns the direction of writing is dropped", () => {
  const marks = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  expect(safeText(`甲${marks}乙`)).toBe("甲乙");
});

test("tabs and line feeds stay", () => {
  expect(safeText("甲\t乙\r\n丙")).toBe("甲\t乙\n丙");
});

test("an unpaired surrogate is replaced, a pair stays", () => {
  expect(safeText("\uD842甲\uDFB7𠮷")).toBe("\uFFFD甲\uFFFD𠮷");
});
