import { expect, test } from "vitest";
import { sitemap } from "./sitemap";

const report = (year: number) => ({
  ...{ id: String(year), unitId: "a&b/c", unitName: "局", year, editionId: "2018" },
  ...{ revision: 1, day: "2019-01-25", times: 1 },
});
const entries = (xml: string) => xml.match(/<loc>[^<]*<\/loc>/g) ?? [];

test("it names the list and every report, with its day", () => {
  const xml = sitemap([report(2018)], "https://nianbao.example");
  expect(entries(xml)).toEqual([
    "<loc>https://nianbao.example/gongkai</loc>",
    "<loc>https://nianbao.example/gongkai/a%26b%2Fc/2018</loc>",
  ]);
  expect(xml).toContain("<lastmod>2019-01-25</lastmod>");
});

test("it names no more than a sitemap may", () => {
  const all = Array.from({ length: 50_001 }, () => report(2018));
  expect(entries(sitemap(all, "https://nianbao.example"))).toHaveLength(50_000);
});
