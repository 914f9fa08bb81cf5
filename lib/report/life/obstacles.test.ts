import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { leastReport } from "../testing/least-report";
import { obstacles } from "./obstacles";

const least = Object.fromEntries(leastReport(edition2018));

/** What must be mended and what can be explained on a page, in a report that could be sent but for `entries`. */
function said(page: string, entries: Readonly<Record<string, string | null>> = {}) {
  const all = new Map(Object.entries({ ...least, ...entries }));
  const { mustMend, toExplain } = obstacles(edition2018, all);
  return [mustMend, toExplain].map((list) =>
    list.filter(({ path }) => path.startsWith(page)).map(({ text }) => text),
  );
}

test("the least that can be sent has nothing to mend, and its open figures are one matter to explain", () => {
  expect(obstacles(edition2018, new Map(Object.entries(least))).mustMend).toEqual([]);
  expect(said("tables/t18")).toEqual([[], ["政府信息公开情况统计表：62 项里有 59 项未填"]]);
});

test("a report with nothing in it has all that the law and its unit's identity want to mend", () => {
  const { mustMend } = obstacles(edition2018, new Map());
  expect(mustMend.map(({ path }) => path.split("#")[0])).toEqual([
    "preface",
    ...["disclosure", "work", "requests", "disputes", "fees", "problems", "other"].map(
      (key) => `sections/${key}`,
    ),
    ...["tables/t18", "tables/t18", "closing"],
  ]);
});

test("a part that the law does not name can be left open with an explanation", () => {
  expect(said("sections/overview")).toEqual([[], ["一、概述：未填"]]);
});

test("a part that alone answers what the law demands must be filled in, and the link leads to its field", () => {
  const { mustMend } = obstacles(
    edition2018,
    new Map(Object.entries({ ...least, "section.fees": null })),
  );
  expect(mustMend).toEqual([
    {
      text: "六、政府信息公开支出与收费：未填，这里要写法定内容“政府信息公开的收费及减免情况”",
      path: "sections/fees#section.fees",
    },
  ]);
});

test("of two parts that answer the same, one can be left open with an explanation", () => {
  expect(said("sections/work", { "section.work": null })).toEqual([
    [],
    ["三、政府信息公开工作情况：未填"],
  ]);
});

test("a matter that no part answers any more must find a place", () => {
  const outline =
    "overview 概述\ndisclosure 主动公开\nrequests 依申请\ndisputes 复议\nfees 收费\nproblems 问题";
  expect(said("parts", { outline })).toEqual([["法定内容没有地方写：其他需要报告的事项"], []]);
});

test("留空 does not answer for a part in prose", () => {
  expect(said("sections/fees", { "section.fees": "" })[0]).toHaveLength(1);
});

test("an unfilled part of the preface is named and must be mended", () => {
  expect(said("preface", { "preface.basis": null, "preface.address": null })).toEqual([
    ["编制说明：编制依据、地址未填"],
    [],
  ]);
});

test("a preface of one's own needs no parts, but none of the marks that stand for them", () => {
  const open = { "preface.basis": null };
  expect(said("preface", { ...open, "preface.text": "本报告由我局编制。" })).toEqual([[], []]);
  const marked = { ...open, "preface.text": "本报告依照〔编制依据：未填〕的要求编制。" };
  expect(said("preface", marked)[0]).toEqual(["编制说明：自己写的一段里还留着“未填”的记号"]);
});

test("without the unit's name and telephone number nothing is sent", () => {
  expect(said("tables/t18", { "head.unit": null, "foot.telephone": null })[0]).toEqual([
    "政府信息公开情况统计表：填报单位（盖章）、联系电话未填",
  ]);
  expect(said("closing", { "closing.unit": null })[0]).toEqual(["落款：落款单位未填"]);
});

test("a table in which nothing is filled in must be mended; 0 and 留空 fill it in", () => {
  expect(said("tables/t18", { "t18.1.1": null })[0]).toEqual([
    "政府信息公开情况统计表：59 项一项都没有填",
  ]);
  expect(said("tables/t18", { "t18.1.1": "" })[0]).toEqual([]);
});

test("a part with last year's text to be checked must be mended, and wants no explanation beside it", () => {
  const entries = { "carried.section.overview": "2017年受理申请12件。" };
  expect(said("sections/overview", entries)).toEqual([
    ["一、概述：还有 2 个字句是上年内容，待核"],
    [],
  ]);
});

test("of several lines only those are named as unfilled that hold nothing of last year's", () => {
  const carried = { "carried.preface.basis": "《关于编制2017年年度报告的通知》" };
  expect(said("preface", { ...carried, "preface.basis": null, "preface.where": null })).toEqual([
    ["编制说明：还有 1 个字句是上年内容，待核", "编制说明：查阅下载地址未填"],
    [],
  ]);
});
