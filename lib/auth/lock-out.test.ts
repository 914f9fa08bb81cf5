import { describe, expect, test } from "vitest";
import { admission } from "./lock-out";

const minute = (at: number) => new Date(Date.UTC(2019, 0, 10) + at * 60_000);
const byName = (...at: number[]) => ({ byName: at.map(minute), byAddress: [] });

describe("a name", () => {
  test("may be tried a fifth time", () => {
    expect(admission(byName(0, 1, 2, 3), minute(4))).toBe("admitted");
  });

  test("is locked after five failures within 15 minutes", () => {
    expect(admission(byName(0, 1, 2, 3, 4), minute(5))).toBe("locked");
  });

  test("stays locked for 15 minutes after the fifth", () => {
    expect(admission(byName(0, 1, 2, 3, 14), minute(28.9))).toBe("locked");
    expect(admission(byName(0, 1, 2, 3, 14), minute(29))).toBe("admitted");
  });

  test("is not locked by five failures further apart", () => {
    expect(admission(byName(0, 4, 8, 12, 16), minute(17))).toBe("admitted");
  });

  test("is not locked by failures of a time when the clock was wrong", () => {
    const year = 525_600;
    expect(admission(byName(year, year, year, year, year), minute(0))).toBe("admitted");
    expect(admission(byName(2, 2, 2, 2, 2), minute(0))).toBe("locked");
  });

  test("begins anew after a lock: one more failure does not lock again", () => {
    expect(admission(byName(0, 0, 0, 0, 0, 15), minute(16))).toBe("admitted");
  });
});

test("an address is throttled after 30 failures under any names", () => {
  const failures = (count: number) => ({
    byName: [],
    byAddress: Array.from({ length: count }, () => minute(0)),
  });
  expect(admission(failures(29), minute(1))).toBe("admitted");
  expect(admission(failures(30), minute(1))).toBe("throttled");
});
