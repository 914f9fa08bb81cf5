import { describe, expect, test } from "vitest";
import type { PublishedReport } from "@/lib/publication/publication";
import { PAGE_SIZE, search, yearsOf, type Sought } from "./search";

const report = (unitName: string, year: number): PublishedReport => ({
  ...{ id: `${unitName}${year}`, unitId: unitName, unitName, year, editionId: "2018" },
  ...{ revision: 1, day: "2019-01-25", times: 1 },
});
const all = [report("教育局", 2018), report("Ａ区住房局", 2018), report("教育局", 2017)];
const found = (sought: Partial<Sought>, reports: readonly PublishedReport[] = all) =>
  search(reports, { name: "", year: null, page: 1, ...sought });
const many = Array.from({ length: PAGE_SIZE * 2 + 1 }, (_, at) => report(`第${at}局`, 2018));

describe("a search", () => {
  test("for nothing finds all, in their order", () => {
    expect(found({}).reports).toEqual(all);
  });

  test("finds a name by any part of it, in whatever width, case and spacing", () => {
    for (const name of ["a区", "Ａ 区 住房", "住房"]) expect(found({ name }).total).toBe(1);
  });

  test("finds a year, and a name in a year", () => {
    expect(found({ year: 2018 }).total).toBe(2);
    expect(found({ year: 2017, name: "教育" }).reports).toEqual([report("教育局", 2017)]);
  });

  test("shows one page at a time, and says how many there are", () => {
    const last = found({ page: 3 }, many);
    expect([last.reports.length, last.page, last.pages, last.total]).toEqual([
      1,
      3,
      3,
      many.length,
    ]);
  });

  test("shows the nearest page for one that there is not", () => {
    expect(found({ page: 99 }, many).page).toBe(3);
    expect(found({ page: 2 }, []).page).toBe(1);
  });
});

test("each year is named once", () => {
  expect(yearsOf(all)).toEqual([2018, 2017]);
});
