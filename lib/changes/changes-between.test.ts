import { describe, expect, test } from "vitest";
import { CURRENT_RULES } from "@/lib/document/print-rules";
import { edition2018 } from "@/lib/editions/2018";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import { changeWords } from "./change-words";
import { countChanges } from "./changes-between";
import { changesOf, entriesOf, outlineOf } from "./testing/revisions";
import { sidesOf } from "./testing/sides";

type Fields = Parameters<typeof changesOf>[0];

async function wordsOf(before: Fields, after: Fields): Promise<readonly (string | null)[]> {
  return (await changesOf(before, after)).list.map(changeWords);
}

test("two equal revisions differ in nothing", async () => {
  const fields = { "section.overview": "全年公开1286条。", "t18.1.1": "1286" };
  expect(await changesOf(fields, fields)).toEqual({
    list: [],
    narratives: new Map(),
    rules: CURRENT_RULES,
  });
});

test("changes come in printed order, whatever order they were saved in", async () => {
  const { list } = await changesOf(
    {},
    {
      "closing.date": "2019-01-15",
      "t18.1.1": "3",
      "section.work": "做法。",
      "section.overview": "概述。",
      title: "年度报告",
    },
  );
  expect(list.map(({ field }) => field.code)).toEqual([
    "title",
    "section.overview",
    "section.work",
    "t18.1.1",
    "closing.date",
  ]);
});

test("a change says where it stands as the form says it", async () => {
  const { list } = await changesOf({}, { "section.overview": "概述。", "t18.1.1": "3" });
  expect(list.map(({ page }) => page)).toEqual([
    { path: "sections/overview", name: "一、概述" },
    { path: "tables/t18", name: edition2018.attachments[0]?.name },
  ]);
});

describe("a figure", () => {
  test.each([
    ["12", "15", "12 → 15"],
    [null, "0", "未填 → 0"],
    ["0", "", "0 → 留空"],
    ["", null, "留空 → 未填"],
  ])("%j to %j reads %s", async (before, after, words) => {
    expect(await wordsOf({ "t18.1.1": before }, { "t18.1.1": after })).toEqual([words]);
  });

  test("that is not there and one that is null are both 未填", async () => {
    expect(await wordsOf({ "t18.1.1": null }, {})).toEqual([]);
  });
});

test("a choice reads as it is offered", async () => {
  expect(await wordsOf({ "closing.seal": "none" }, { "closing.seal": "sealed" })).toEqual([
    "不加盖印章 → 加盖印章",
  ]);
});

test("a line of text is told word by word", async () => {
  const [before, after] = ["某区柳堤路28号", "某区柳堤路30号"];
  const { list } = await changesOf({ "preface.address": before }, { "preface.address": after });
  const [what] = list.map((change) => change.what);
  expect(what?.kind === "line" && sidesOf(what.runs)).toEqual([before, after]);
});

test("a narrative counts what became of its paragraphs", async () => {
  const before = "第一段讲组织领导的情况。\n第二段讲制度建设的情况。\n第三段讲培训。";
  const after =
    "第一段讲组织领导的新情况。\n第二段讲制度建设的情况。\n另起一段，谈平台与考核，以及群众的评价。";
  expect(await wordsOf({ "section.overview": before }, { "section.overview": after })).toEqual([
    "修改 1 段，新增 1 段，删去 1 段",
  ]);
});

describe("a narrative that prints the same", () => {
  test("says so where only empty lines differ", async () => {
    const words = await wordsOf({ "section.work": "做法。" }, { "section.work": "做法。\n\n" });
    expect(words[0]).toContain("印出来一样");
  });

  test("tells 未填 from 留空", async () => {
    expect(await wordsOf({}, { "section.work": "" })).toEqual(["未填 → 留空"]);
  });
});

describe("the preface", () => {
  const contact = { "preface.contact": "办公室" };

  test("names the part of it that changed, and how it reads now", async () => {
    const { list, narratives } = await changesOf(contact, { "preface.contact": "政务公开科" });
    expect([list.map(({ field }) => field.code), [...narratives.keys()]]).toEqual([
      ["preface.contact"],
      ["preface.text"],
    ]);
  });

  test("that somebody took over is compared with what its parts composed", async () => {
    const own = "本报告由办公室编制。";
    const { list } = await changesOf(contact, { ...contact, "preface.text": own });
    expect(list.map(({ what }) => what.kind === "narrative" && what.paragraphs.length > 0)).toEqual(
      [true],
    );
  });
});

describe("parts", () => {
  const added = { key: "pabcdefghij", heading: "所属单位的信息公开" };

  test("that the unit added, dropped, renamed or moved are told one by one", async () => {
    const outline = outlineOf(([overview, disclosure, work, requests, ...others]) =>
      [
        overview,
        requests,
        disclosure,
        work && { ...work, heading: "日常工作" },
        ...others.slice(0, -1),
        added,
      ].flatMap((part) => part ?? []),
    );
    expect(await wordsOf({}, { outline })).toEqual([
      "移动：“四、依申请公开政府信息情况” → “二、依申请公开政府信息情况”",
      "改名：“三、政府信息公开工作情况” → “四、日常工作”",
      "删去“八、其他需要报告的事项”",
      "新增“八、所属单位的信息公开”",
    ]);
  });

  test("whose number only follows have not changed", async () => {
    const outline = outlineOf((parts) => parts.slice(1));
    expect(await wordsOf({}, { outline })).toEqual(["删去“一、概述”"]);
  });

  test("stored as the form offers them are no change", async () => {
    expect(await wordsOf({}, { outline: outlineOf((parts) => parts) })).toEqual([]);
  });

  test("that were dropped take their text along", async () => {
    const work = { "section.work": "做法之一是培训。" };
    const dropped = outlineOf((parts) => parts.filter(({ key }) => key !== "work"));
    const { narratives } = await changesOf(work, { ...work, outline: dropped });
    expect(narratives.get("section.work")).toEqual([{ kind: "deleted", text: "做法之一是培训。" }]);
  });

  test("that were added bring theirs", async () => {
    const outline = outlineOf((parts) => [...parts, added]);
    const { list } = await changesOf({}, { outline, [`section.${added.key}`]: "所属单位三家。" });
    expect(list.map(({ page }) => page.name)).toEqual(["报告各部分", "九、所属单位的信息公开"]);
  });
});

test("private notes and last year's text beside the report are no changes", async () => {
  const beside = {
    "note.t18.1.1": "口径",
    "carried.section.work": "去年的",
    "draft.names": "张三",
  };
  expect(await wordsOf({}, beside)).toEqual([]);
});

test("索引号 is one, though no form prints it", async () => {
  expect(await wordsOf({}, { "publication.index": "QX-2019-01" })).toEqual(["未填 → QX-2019-01"]);
});

test("another edition's tables need nothing of their own", async () => {
  const { list } = await changesOf(
    { "m4.rev.kept": "1" },
    { "section.summary": "总体。" },
    madeUpEdition,
  );
  expect(list.map(({ page }) => page.path)).toContain("sections/summary");
});

test("the number of changes is known without comparing texts", () => {
  const [before, after] = [{ "t18.1.1": "1" }, { "t18.1.1": "2", "section.work": "做法。" }].map(
    entriesOf,
  );
  expect(before && after && countChanges({ edition: edition2018, before, after })).toBe(2);
});

test("marks that print alike by the later draft's rules are no change, by the former rules they are", async () => {
  const [before, after] = [
    { "section.overview": "公开31条,5项", "closing.unit": "某局(章)" },
    { "section.overview": "公开31条，5项", "closing.unit": "某局（章）" },
  ];
  const [today, formerly] = await Promise.all([
    changesOf(before, after),
    changesOf(before, after, edition2018, 1),
  ]);
  expect(today.narratives.size).toBe(0);
  expect(formerly.narratives.size).toBe(1);
});
