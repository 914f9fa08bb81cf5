import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { obstacles } from "../life/obstacles";
import { innerParts } from "./inner-parts";

const found = (text: string) => innerParts(edition2018, new Map([["section.disclosure", text]]));

test("paragraphs that begin as a part does are named with their page", () => {
  expect(found("开头。\n一、公开的主要内容有下面这些\n　十二、其他")).toEqual([
    {
      path: "sections/disclosure",
      name: "二、政府信息主动公开情况",
      code: "section.disclosure",
      opening: "一、公开的主要内容有…",
      count: 2,
    },
  ]);
});

test.each([
  "（一）公开的内容",
  "一是加强领导",
  "一、二季度公开12条",
  "1、公开目录",
  "其中一、公开",
])("%s is none", (text) => expect(found(text)).toEqual([]));

test("送审 asks for an explanation of it", () => {
  const entries = new Map([["section.disclosure", "一、公开的内容"]]);
  const { toExplain } = obstacles(edition2018, entries);
  expect(toExplain.find(({ text }) => text.includes("“一、公开的内容”"))).toMatchObject({
    path: "sections/disclosure",
  });
});
