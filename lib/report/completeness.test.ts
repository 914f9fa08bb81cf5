import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { completeness, countReport } from "./completeness";
import { unansweredMatters } from "./matters";
import { prefilled } from "./prefill";
import { leastReport } from "./testing/least-report";
import type { Value } from "./value";

const unit = {
  name: "测试局",
  address: "文汇路1号",
  telephone: "0571-1234",
  website: "unit.example",
};
const begun = prefilled(edition2018, 2018, unit);

function stateOf(path: string, entries: ReadonlyMap<string, Value>) {
  const found = completeness(edition2018, entries).find(({ page }) => page.path === path);
  return { state: found?.state, missing: found?.missing.length };
}

describe("how far a page is", () => {
  test("unit data alone does not make a page begun", () => {
    expect(stateOf("tables/t18", begun)).toEqual({ state: "absent", missing: 60 });
  });

  test("a figure does, be it 0 or 留空", () => {
    expect(stateOf("tables/t18", new Map<string, Value>([...begun, ["t18.1.1", ""]])).state).toBe(
      "begun",
    );
  });

  test("a narrative that was cleared is 未填", () => {
    expect(stateOf("sections/overview", new Map([["section.overview", null]])).state).toBe(
      "absent",
    );
  });

  test("a preface taken over as free text needs its parts no more", () => {
    const entries = new Map([...begun, ["preface.text", "本报告……"]]);
    expect(stateOf("preface", entries)).toEqual({ state: "filled", missing: 0 });
  });

  test("a preface of one's own that still holds the mark of an unfilled part is not done", () => {
    const entries = new Map([...begun, ["preface.text", "本报告依照〔编制依据：未填〕的要求"]]);
    expect(stateOf("preface", entries)).toEqual({ state: "begun", missing: 1 });
  });

  test("a part that the unit dropped does not count", () => {
    const without = new Map([...begun, ["outline", "overview 概述"]]);
    expect(completeness(edition2018, without)).toHaveLength(4);
  });

  test("last year's text counts as missing until each of its marks is checked", () => {
    const carried: [string, string] = ["carried.section.overview", "2017年受理申请12件。"];
    const text: [string, string] = ["section.overview", "2018年受理申请12件。"];
    expect(stateOf("sections/overview", new Map([carried, text])).missing).toBe(1);
  });

  test("留空 is an answer to a figure only", () => {
    expect(stateOf("sections/overview", new Map([["section.overview", ""]])).missing).toBe(1);
  });
});

test("a report can be filled in to its end, while names, seal and date of the signing are open", () => {
  const entries = leastReport(edition2018);
  const open = completeness(edition2018, entries).flatMap(({ missing }) => missing);
  const rest = open.map(({ code }): [string, string] => [code, "1"]);
  expect(countReport(completeness(edition2018, new Map([...entries, ...rest])), [])).toEqual({
    ...{ pages: 11, filled: 11, missing: 0, open: 0 },
  });
});

test.each(["。", " ，、\n——", "（）"])("a part that holds only %j counts as missing", (text) => {
  const entries = new Map([["section.overview", text]]);
  expect(stateOf("sections/overview", entries)).toEqual({ state: "begun", missing: 1 });
});

test("a matter that no part answers counts as missing, though every page is filled in", () => {
  const entries = new Map([...leastReport(edition2018), ["outline", "overview 概述"]]);
  const unanswered = unansweredMatters(edition2018, entries);
  const [before, with_] = [[], unanswered].map((matters) =>
    countReport(completeness(edition2018, entries), matters),
  );
  expect(unanswered.length).toBeGreaterThan(0);
  expect(with_?.missing).toBe((before?.missing ?? 0) + unanswered.length);
});
