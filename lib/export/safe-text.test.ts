import { expect, test } from "vitest";
import { safeText } from "./safe-text";

test("control characters and noncharacters are dropped", () => {
  expect(safeText("甲\u0000\u0008\u001F\u007F\u0085\uFFFE\uFFFF乙")).toBe("甲乙");
});

test("tabs and line feeds stay", () => {
  expect(safeText("甲\t乙\r\n丙")).toBe("甲\t乙\n丙");
});

test("an unpaired surrogate is replaced, a pair stays", () => {
  expect(safeText("\uD842甲\uDFB7𠮷")).toBe("\uFFFD甲\uFFFD𠮷");
});
