import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { obstacles } from "./obstacles";

const said = (entries: Readonly<Record<string, string>>) => {
  const { mustMend, toExplain } = obstacles(edition2018, new Map(Object.entries(entries)));
  const about = (page: string) => (list: typeof mustMend) =>
    list.filter(({ path }) => path === page).map(({ text }) => text);
  return { of: (page: string) => [mustMend, toExplain].map(about(page)) };
};

test("a part that is left open wants an explanation", () => {
  expect(said({}).of("sections/overview")).toEqual([[], ["一、概述：未填"]]);
});

test("a part with last year's text to be checked must be mended, and wants no explanation beside it", () => {
  const entries = { "carried.section.overview": "2017年受理申请12件。" };
  expect(said(entries).of("sections/overview")).toEqual([["一、概述：还有 2 处上年内容待核"], []]);
});

test("of several lines only those wait for an explanation that hold nothing of last year's", () => {
  const entries = { "carried.preface.basis": "《关于编制2017年年度报告的通知》" };
  expect(said(entries).of("preface")).toEqual([
    ["编制说明：还有 1 处上年内容待核"],
    ["编制说明：7 项里有 6 项未填"],
  ]);
});
