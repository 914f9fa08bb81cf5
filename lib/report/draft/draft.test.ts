import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import { completeness } from "../completeness";
import { confirmedCode } from "../address";
import { partsOf } from "../parts";
import { prefilled } from "../prefill";
import type { Entries } from "../value";
import { laidOver } from "./outline";
import { carriedFields, takenDraft, type LastYear } from "./take";
import { unconfirmedIn } from "./unconfirmed";
import { draftState, withdrawnDraft } from "./withdraw";

const UNIT = {
  name: "测试局",
  address: "文汇路1号",
  telephone: "0571-1234",
  website: "unit.example",
};

const lastYear = (values: Record<string, string>, edition = edition2018): LastYear => ({
  ...{ edition, year: 2017, unit: [UNIT.name] },
  entries: new Map(Object.entries(values)),
});

/** Last year's report: a part, a part that the unit added, a line of the preface, a figure. */
const LAST = lastYear({
  outline: "overview 概述\npabcdefghij 2017年特色\ndisclosure 主动公开",
  "section.overview": "2017年，测试局（以下简称测局）公开37条。",
  "section.pabcdefghij": "无。",
  "section.disclosure": "比2016年增加5条。",
  "preface.basis": "《关于编制2017年年度报告的通知》",
  "preface.contact": "测试局办公室",
  "t18.1.1": "37",
  "foot.head": "陈立群",
});
const BEGUN: Entries = prefilled(edition2018, 2018, UNIT);

const taken = (own: Entries = BEGUN) => laidOver(own, takenDraft(LAST, own));
const carriedCodes = (own: Entries) => carriedFields(LAST, own).map(({ field }) => field.code);
const stateOf = (path: string, entries: Entries) =>
  completeness(edition2018, entries).find(({ page }) => page.path === path);

describe("taking last year as the draft", () => {
  test("carries the prose and the lines of the preface that nothing else fills in", () => {
    expect(carriedCodes(BEGUN)).toEqual([
      "preface.basis",
      "section.overview",
      "section.pabcdefghij",
      "section.disclosure",
    ]);
  });

  test("moves the years of what it carries", () => {
    expect(taken().get("carried.section.disclosure")).toBe("比2017年增加5条。");
  });

  test("fills nothing in but the outline", () => {
    const settled = [...takenDraft(LAST, BEGUN).keys()].filter(
      (code) => !/^(carried|draft)\./.test(code),
    );
    expect(settled).toEqual(["outline"]);
    expect(partsOf(edition2018, taken()).map(({ heading }) => heading)).toEqual([
      "概述",
      "2018年特色",
      "主动公开",
    ]);
  });

  test("leaves alone what is filled in", () => {
    const own = laidOver(BEGUN, new Map([["section.overview", "自己写的"]]));
    expect(carriedCodes(own)).not.toContain("section.overview");
  });

  test("leaves an outline alone that would drop what is filled in", () => {
    const own = laidOver(BEGUN, new Map([["section.other", "自己写的"]]));
    expect(takenDraft(LAST, own).has("outline")).toBe(false);
  });

  test("carries nothing twice", () => expect(takenDraft(LAST, taken()).size).toBe(0));

  test("carries a preface in free text instead of its parts", () => {
    const last = lastYear({ "preface.text": "本报告……", "preface.basis": "《条例》" });
    expect(carriedFields(last, BEGUN).map(({ field }) => field.code)).toEqual(["preface.text"]);
  });

  test("knows the names of last year's report", () => {
    expect(taken().get("draft.names")?.split("\n")).toEqual([
      "测试局办公室",
      "测试局",
      "陈立群",
      "测局",
    ]);
  });

  test("works for a form that nothing here knows of", () => {
    const last = lastYear({ "section.summary": "2017年共3件。", "m3.1.nat": "3" }, madeUpEdition);
    expect([...takenDraft(last, new Map())]).toContainEqual([
      "carried.section.summary",
      "2018年共3件。",
    ]);
  });
});

describe("what a draft counts as", () => {
  test("待核 while marks are open, not 已填", () => {
    const page = stateOf("sections/overview", taken());
    expect(page?.state).toBe("unconfirmed");
    expect(page?.unconfirmed.map(({ words }) => words)).toEqual([
      "2018年",
      "测试局",
      "测局",
      "37条",
    ]);
  });

  test("已填 once the text is the entry and every mark is confirmed", () => {
    const text = taken().get("carried.section.disclosure") ?? "";
    const ids = unconfirmedIn("section.disclosure", taken()).map(({ id }) => id + 1);
    const done = new Map([
      ["section.disclosure", text],
      [confirmedCode("section.disclosure"), ids.join(" ")],
    ]);
    expect(stateOf("sections/disclosure", laidOver(taken(), done))?.state).toBe("filled");
  });

  test("未填 once it was emptied", () => {
    const emptied = new Map([
      ["section.overview", null],
      [confirmedCode("section.overview"), "0"],
    ]);
    expect(stateOf("sections/overview", laidOver(taken(), emptied))?.state).toBe("absent");
  });

  test("a preface carried as free text needs its parts no more", () => {
    const last = lastYear({ "preface.text": "本报告共8部分。" });
    const page = stateOf("preface", laidOver(BEGUN, takenDraft(last, BEGUN)));
    expect(page?.missing.map(({ code }) => code)).toEqual(["preface.text"]);
  });
});

describe("withdrawing", () => {
  const withdrawn = (own: Entries) => laidOver(own, withdrawnDraft(edition2018, own));
  const settled = (entries: Entries) => [...entries].filter(([, value]) => value !== null);

  test("leaves the report as it was before the draft", () => {
    expect(settled(withdrawn(taken()))).toEqual(settled(BEGUN));
  });

  test("leaves an outline that was changed since", () => {
    const changed = laidOver(taken(), new Map([["outline", "overview 概况"]]));
    expect(withdrawn(changed).get("outline")).toBe("overview 概况");
  });

  test.each([
    ["touched", "section.overview", "改过"],
    ["confirmed", confirmedCode("section.overview"), "1"],
  ])("is there until something was %s", (_, code, value) => {
    expect(draftState(edition2018, BEGUN)).toBe("none");
    expect(draftState(edition2018, taken())).toBe("untouched");
    expect(draftState(edition2018, laidOver(taken(), new Map([[code, value]])))).toBe("begun");
  });

  test("makes room for taking it again", () => {
    expect(carriedCodes(withdrawn(taken()))).toEqual(carriedCodes(BEGUN));
  });
});
