import { beforeEach, expect, test } from "vitest";
import { field } from "@/lib/editions/define";
import type { Saver } from "@/lib/outbox/saver";
import { World } from "@/lib/outbox/testing/world";
import { readOutline, writeOutline, type OutlinePart } from "@/lib/report/fields/outline";
import { takeParts, typedParts } from "./held-headings";

const offered = readOutline("a 概述\nb 收费\nc 问题");
const page = { field: field("outline", "outline", "报告各部分"), offered, formers: [offered] };

let world: World;
let saver: Saver;
beforeEach(() => {
  world = new World();
  saver = world.tab("1");
});

const typed = (tab = saver) => writeOutline(typedParts(tab, page)).replaceAll("\n", "|");
const saved = () => world.stored.get("outline")?.value?.replaceAll("\n", "|");
const held = () => [...world.records.values()].map(({ code, next }) => [code, next?.value]);

async function take(change: (parts: readonly OutlinePart[]) => readonly OutlinePart[]) {
  takeParts(saver, page, change(typedParts(saver, page)), (outline) => {
    saver.type("outline", outline);
  });
  await saver.flush();
}

const rename = (of: string, heading: string) =>
  take((parts) => parts.map((part) => (part.key === of ? { ...part, heading } : part)));

test("a heading that is refused does not hold up the others", async () => {
  await rename("c", "八、问题");
  await rename("b", "收费情况");
  expect([saved(), typed()]).toEqual(["a 概述|b 收费情况|c 问题", "a 概述|b 收费情况|c 八、问题"]);
  expect(saver.field("heading.c").problem).toEqual({
    kind: "invalid",
    message: "序号自动排，请删去标题开头的“八、”。",
  });
});

test("what had been typed of it is not saved, but the heading before", async () => {
  await rename("c", "问题与改进");
  const parts = typedParts(saver, page);
  const by = (heading: string) =>
    parts.map((part) => (part.key === "c" ? { ...part, heading } : part));
  const save = (outline: string) => saver.type("outline", outline);
  takeParts(saver, page, by("八"), save);
  takeParts(saver, page, by("八、"), save);
  await saver.flush();
  expect(saved()).toBe("a 概述|b 收费|c 问题与改进");
});

test("it waits in the outbox, is one place that is not saved, and stands there again after a reload", async () => {
  await rename("c", "八、问题");
  expect([held(), saver.firstWith()]).toEqual([[["heading.c", "八、问题"]], "heading.c"]);
  world.mode = "down";
  const next = world.tab("2");
  await next.recover(() => false);
  expect(typed(next)).toBe("a 概述|b 收费|c 八、问题");
});

test.each([
  ["mended", "问题", "a 概述|b 收费|c 问题"],
  ["dropped", null, "a 概述|b 收费"],
])("nothing waits once it is %s", async (_, heading, stands) => {
  await rename("c", "八、问题");
  if (heading === null) await take((parts) => parts.filter(({ key }) => key !== "c"));
  else await rename("c", heading);
  expect([held(), saver.firstWith(), typed()]).toEqual([[], null, stands]);
});

test("it moves with its part", async () => {
  await rename("c", "");
  await take(([a, b, c]) => [c, a, b].flatMap((part) => part ?? []));
  expect([saved(), typed()]).toEqual(["c 问题|a 概述|b 收费", "c |a 概述|b 收费"]);
});

test("one whose part somebody else dropped is still seen, and brings it back once it is mended", async () => {
  await rename("c", "八、问题");
  saver.know("outline", "a 概述\nb 收费", 1);
  world.stored.set("outline", { value: "a 概述\nb 收费", version: 1 });
  expect(typed()).toBe("a 概述|b 收费|c 八、问题");
  await rename("b", "收费情况");
  expect(saved()).toBe("a 概述|b 收费情况");
  await rename("c", "问题");
  expect(saved()).toBe("a 概述|b 收费情况|c 问题");
});
