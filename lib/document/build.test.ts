import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import type { Value } from "@/lib/report/value";
import type { Layout } from "./layout";
import { nationalLayout } from "./layout-profiles";
import { printings, type Printing } from "./printing";
import { tablesIn } from "./tables";
import { buildDocument } from "./build";

const build = (entries: readonly (readonly [string, Value])[]) =>
  buildDocument({ edition: edition2018, entries: new Map(entries), unit: "测试局", year: 2018 });

test("the blocks stand in printed order", () => {
  const kinds = build([["section.overview", "一段"]]).blocks.map((block) =>
    block.kind === "heading" ? block.text.slice(0, 2) : block.kind,
  );
  expect(kinds).toEqual([
    ...["paragraph", "一、", "paragraph", "二、", "三、", "四、", "五、", "六、", "七、", "八、"],
    ...["attachmentNote", "closing", "attachment"],
  ]);
});

test("未填 and 留空 both print nothing, 0 prints 0", () => {
  const attachment = build([
    ["t18.1.1", "0"],
    ["t18.9.1", ""],
  ]).blocks.at(-1);
  const table = attachment?.kind === "attachment" ? attachment.blocks[0] : undefined;
  const figures = table?.kind === "table" ? table.rows.flatMap(({ cells }) => cells) : [];
  const text = (code: string) => figures.find((cell) => cell.code === code)?.text;
  expect([text("t18.1.1"), text("t18.9.1"), text("t18.9.2")]).toEqual(["0", "", ""]);
});

test("an unsigned report has a date to be filled in", () => {
  expect(build([]).blocks.find(({ kind }) => kind === "closing")).toMatchObject({
    unit: "测试局",
    date: "××××年×月×日",
  });
});

describe("in a layout that has the closing", () => {
  const built = (closing: Layout["closing"]) => {
    const { titleDate, blocks } = buildDocument({
      ...{ edition: edition2018, unit: "测试局", year: 2018 },
      entries: new Map([["closing.date", "2019-01-15"]]),
      layout: { ...nationalLayout, closing },
    });
    return { titleDate, closings: blocks.filter(({ kind }) => kind === "closing").length };
  };

  test("at the end, it stands there and no date is under the title", () => {
    expect(built("end")).toEqual({ titleDate: undefined, closings: 1 });
  });

  test("as a date under the title, nothing stands at the end", () => {
    expect(built("bracketedDate")).toEqual({ titleDate: "（2019年1月15日）", closings: 0 });
  });

  test("nowhere, neither is printed", () => {
    expect(built("none")).toEqual({ titleDate: undefined, closings: 0 });
  });
});

describe("printed for", () => {
  const printed = (printing: Printing) => {
    const { blocks } = buildDocument({
      ...{ edition: edition2018, unit: "测试局", year: 2018, printing },
      entries: new Map([["closing.seal", "sealed"]]),
    });
    const closing = blocks.find(({ kind }) => kind === "closing");
    const [table] = tablesIn(blocks);
    return {
      sealed: closing?.kind === "closing" && closing.sealed,
      head: table?.head.map(({ label }) => label),
      foot: table?.foot.map((line) => line.map(({ label }) => label)),
    };
  };
  const signatures = ["单位负责人：", "审核人：", "填报人："];
  const others = ["联系电话：", "填报日期："];

  test.each(["filing", "review"] as const)("%s, seals have their room and people sign", (id) => {
    expect(printed(printings[id])).toEqual({
      ...{ sealed: true, head: ["填报单位（盖章）："], foot: [signatures, others] },
    });
  });

  test("the public, neither is there", () => {
    expect(printed(printings.public)).toEqual({
      ...{ sealed: false, head: ["填报单位："], foot: [others] },
    });
  });
});

test("the preface is composed from its parts, until a person takes it over", () => {
  const text = (entries: readonly (readonly [string, Value])[]) => {
    const [first] = build(entries).blocks;
    return first?.kind === "paragraph" ? first.text : "";
  };
  expect(text([["preface.basis", "《通知》"]])).toContain("《通知》");
  expect(text([["preface.text", "自己写的。"]])).toBe("自己写的。");
});

test("the preface counts the parts that the report has", () => {
  const [first] = build([["outline", "overview 概述\nwork 工作"]]).blocks;
  expect(first).toMatchObject({ text: expect.stringContaining("2个部分") as string });
});
