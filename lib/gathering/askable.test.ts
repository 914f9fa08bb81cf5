import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import { askableGroups, askablesIn } from "./askable";

const none = new Map<string, string>();
const of2018 = askableGroups(edition2018, none);

test("every figure and every part in prose can be asked", () => {
  const figures = tablesOf(edition2018).flatMap(figuresOf);
  const codes = [...askablesIn(of2018).keys()];
  expect(codes).toEqual([
    ...figures.map(({ code }) => code),
    ...edition2018.sections.map(({ key }) => `section.${key}`),
  ]);
});

test("a figure stands below the lines that lead to it, with what explains it", () => {
  const asked = askablesIn(of2018).get("t18.1.2.2");
  expect(asked?.headings).toEqual([
    "一、主动公开情况",
    "（二）通过不同渠道和方式公开政府信息的情况",
  ]);
  expect(asked?.explanation.map((each) => each.slice(0, 3))).toEqual(["计入：", "不计："]);
});

test("a heading knows the fields of all lines below it, up to the next of its depth", () => {
  const lines = of2018.flatMap((group) => group.lines);
  const heading = lines.find(({ text, askable }) => !askable && text.startsWith("（二）"));
  expect(heading?.below).toEqual([1, 2, 3, 4, 5, 6].map((at) => `t18.1.2.${at}`));
});

test("in a table of several columns the label names row and column", () => {
  const asked = askablesIn(askableGroups(madeUpEdition, none));
  expect(asked.get("m3.2.2.1.sci")?.label).toBe("二、办理·（二）不公开·1.秘密·申请人·单位·科研");
});

test("no two figures below one line have one label, or a sheet without numbers could not be read", () => {
  for (const edition of [edition2018, madeUpEdition]) {
    const asked = [...askablesIn(askableGroups(edition, none)).values()];
    const names = asked.map(({ label, headings }) => `${headings.join("/")}/${label}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});
