import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { elementsIn, htmlTree } from "@/lib/export/testing/html-tree";
import { HOSTILE } from "@/lib/export/testing/hostile-document";
import { renderArticle } from "@/lib/export/html-article";
import { idsOf } from "./change-id";
import { markedOf, outlineOf } from "./testing/revisions";

type Fields = Parameters<typeof markedOf>[0];

const SAID = /<span class="said">[^<]*<\/span>/g;

async function drawn(before: Fields, after: Fields): Promise<string> {
  return renderArticle((await markedOf(before, after)).document);
}

/** Without what only listeners hear. */
const looks = async (before: Fields, after: Fields) =>
  (await drawn(before, after)).replace(SAID, "");

const checks = "（一）强化监督。委托第三方评估1次，发现问题17个，年底前全部整改完毕。";
const training = "（二）加强培训。举办培训班2期，共培训86人次，课件放在内网供随时查阅。";
const opening = "2018年，本局认真执行条例，主动公开政府信息1286条。";

test("a figure shows its old value struck through and its new one underlined", async () => {
  expect(await looks({ "t18.1.1": "12" }, { "t18.1.1": "15" })).toContain(
    '<td id="t18.1.1" class="figure"><span class="change" id="change-t18.1.1" tabindex="-1">' +
      '<del>12</del> <span class="to" aria-hidden="true">→</span> <ins>15</ins></span></td>',
  );
});

test("who listens hears what is new and what is gone", async () => {
  expect(await drawn({ "t18.1.1": "12" }, { "t18.1.1": "15" })).toContain(
    '<del><span class="said">〔删去：</span>12<span class="said">〕</span></del>',
  );
});

test("a cell that prints nothing says whether it is 未填 or 留空", async () => {
  expect(await looks({}, { "t18.1.1": "" })).toMatch(/<del>未填<\/del>.*<ins>留空<\/ins>/);
});

test("a paragraph shows the words that changed", async () => {
  const html = await looks(
    { "section.work": opening },
    { "section.work": opening.replace("1286", "1302") },
  );
  expect(html).toContain("政府信息<del>1286</del><ins>1302</ins>条。");
});

test("a heading that a paragraph runs on from stays a heading", async () => {
  const html = await looks(
    { "section.work": checks },
    { "section.work": checks.replace("强化", "加强").replace("17", "19") },
  );
  expect(html).toMatch(
    /<h3>.*<del>强化<\/del><ins>加强<\/ins>监督。<\/span><\/h3><p>委托.*<ins>19<\/ins>个/,
  );
});

test("a moved paragraph says so at both places", async () => {
  const html = await looks(
    { "section.work": [opening, checks, training].join("\n") },
    { "section.work": [training, opening, checks].join("\n") },
  );
  expect(html.match(/<span class="note">[^<]*/g)).toEqual([
    '<span class="note">移动：从原第 3 段移来',
    '<span class="note">移动：“（二）加强培训。举办培训班2期，……”移到第 1 段',
  ]);
});

test("a paragraph from another part says from which", async () => {
  const html = await looks(
    { "section.overview": checks, "section.work": opening },
    { "section.overview": "", "section.work": `${opening}\n${checks}` },
  );
  expect(html).toContain("移动：从原“一、概述”第 1 段移来");
});

describe("a part", () => {
  test("that was dropped stays where it stood, struck through", async () => {
    const fields = { "section.disclosure": opening };
    const outline = outlineOf((parts) => parts.filter(({ key }) => key !== "disclosure"));
    const html = await looks(fields, { ...fields, outline });
    expect(html).toMatch(
      /概述.*<del>二、政府信息主动公开情况<\/del>.*1286条。<\/del>.*信息公开工作情况/s,
    );
  });

  test("whose number follows shows only the number", async () => {
    const outline = outlineOf((parts) => parts.filter(({ key }) => key !== "disclosure"));
    expect(await looks({}, { outline })).toContain(
      "<del>三</del><ins>二</ins>、政府信息公开工作情况",
    );
  });

  test("that was moved says what it was", async () => {
    const outline = outlineOf(([first, second, ...others]) =>
      [second, first, ...others].flatMap((part) => part ?? []),
    );
    expect(await looks({}, { outline })).toContain("移动：原是“二、政府信息主动公开情况”");
  });
});

describe("every change", () => {
  const before = {
    title: "某局2017年年度报告",
    "preface.contact": "办公室",
    "section.overview": [opening, checks, training].join("\n"),
    "section.other": "无其他需要报告的事项。",
    "t18.1.1": "1",
    "closing.seal": "none",
  };
  const after = {
    title: "某局2018年年度报告",
    "preface.contact": "公开科",
    "section.overview": [training, opening.replace("1286", "1")].join("\n"),
    "t18.1.1": "",
    "closing.unit": "某区某局",
    "closing.date": "2019-01-15",
    "closing.seal": "sealed",
    outline: outlineOf((parts) => parts.slice(0, -1)),
  };
  const idsIn = (html: string) =>
    elementsIn(htmlTree(html)).flatMap(({ attrs }) =>
      attrs.flatMap(({ name, value }) => (name === "id" ? [value] : [])),
    );

  test("leads to a place in the report", async () => {
    const { changes, document } = await markedOf(before, after);
    const there = idsIn(renderArticle(document));
    const wanted = changes.list.flatMap((change) => idsOf(change, edition2018, changes));
    expect(wanted.filter((id) => !there.includes(id))).toEqual([]);
  });

  test("has an id of its own", async () => {
    const there = idsIn(await drawn(before, after));
    expect(there).toHaveLength(new Set(there).size);
  });

  test("that prints nothing leads nowhere", async () => {
    const { changes } = await markedOf(before, after);
    const unled = changes.list.filter((change) => idsOf(change, edition2018, changes).length === 0);
    expect(unled.map(({ field }) => field.code)).toEqual(["closing.seal"]);
  });
});

test("without changes, the marked document is drawn as the clean one", async () => {
  const fields = { "section.overview": opening, "t18.1.1": "12" };
  const { document, clean } = await markedOf(fields, fields);
  expect(renderArticle(document)).toBe(renderArticle(clean));
});

test("hostile text is text, in what is gone too", async () => {
  const html = await drawn({ "section.work": `${HOSTILE}甲` }, { "section.work": `${HOSTILE}乙` });
  expect(elementsIn(htmlTree(html), "script")).toEqual([]);
});
