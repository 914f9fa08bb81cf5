import { afterEach, expect, test, vi } from "vitest";
import type { Ranges } from "@/lib/export/pdf/coverage";
import { documentOf, paragraph, printOptions } from "@/lib/export/testing/print";
import { unprintableIn } from "./unprintable-in";

const coverage = vi.hoisted(() => vi.fn<() => Promise<Ranges>>());
vi.mock("@/lib/export/pdf", () => ({ fontCoverage: coverage }));

const printed = { document: documentOf(paragraph("甲")), fonts: printOptions.fonts };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("fonts that do not answer are waited for no longer than a few seconds, and it is logged", async () => {
  vi.useFakeTimers();
  const log = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  coverage.mockReturnValueOnce(new Promise(() => undefined));
  const found = unprintableIn(printed);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await found).toBeNull();
  expect(String(log.mock.calls[0]?.[0])).toContain("coverage of the fonts not found");
});

test("fonts that cannot be asked leave it open", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  coverage.mockRejectedValueOnce(new Error("the thread ended"));
  expect(await unprintableIn(printed)).toBeNull();
});

test("fonts that answer leave nothing open", async () => {
  coverage.mockResolvedValueOnce([[0, 0x10ffff]]);
  expect(await unprintableIn(printed)).toEqual([]);
});
