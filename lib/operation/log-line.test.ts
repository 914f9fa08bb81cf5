import { afterEach, expect, test, vi } from "vitest";
import { logLine, outlineOf } from "./log-line.mjs";

afterEach(() => {
  vi.restoreAllMocks();
});

test("an event is one line of JSON with its time in UTC", () => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  logLine("warn", "sign-in refused", { reason: "locked" });
  const [written] = write.mock.calls[0] ?? [];
  expect(String(written)).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(String(written))).toEqual({
    ...{ time: expect.stringMatching(/Z$/) as string, level: "warn", event: "sign-in refused" },
    reason: "locked",
  });
});

test("an error is told without its message, with the code of what caused it", () => {
  const cause = Object.assign(new Error("UNIQUE: 王测试"), { code: "SQLITE_FULL" });
  const outline = outlineOf(new TypeError("insert\n    at 王测试\n", { cause }));
  expect(outline).toMatchObject({ error: "TypeError", code: "SQLITE_FULL" });
  expect(outline.frames?.[0]).toMatch(/log-line\.test/);
  expect(JSON.stringify(outline)).not.toContain("王测试");
});
