import { beforeEach, expect, test } from "vitest";
import type { Saver } from "@/lib/outbox/saver";
import { World } from "@/lib/outbox/testing/world";
import { printedPreface, typedPreface, unsavedParts } from "./preface-now";

const composed = {
  template: "可致电{x}，在{y}查阅。",
  gap: "〔{label}：未填〕",
  parts: [
    { code: "x", label: "联系电话" },
    { code: "y", label: "查阅地址" },
  ],
  derived: {},
};

let world: World;
let saver: Saver;
beforeEach(async () => {
  world = new World();
  saver = world.tab("1");
  saver.type("x", "023-66668888");
  await saver.flush();
});

const now = () => [printedPreface(saver, composed), unsavedParts(saver, composed)];

test("a part prints as it is saved, and one that nobody filled in is marked", () =>
  expect(now()).toEqual(["可致电023-66668888，在〔查阅地址：未填〕查阅。", []]));

test("of a part that is refused the saved text prints, and it is said which", async () => {
  saver.type("x", "坏");
  await saver.flush();
  expect(now()).toEqual(["可致电023-66668888，在〔查阅地址：未填〕查阅。", ["联系电话"]]);
  expect(typedPreface(saver, composed)).toContain("可致电023-66668888，");
});

test("of a part that two people changed the other's text prints, which was saved", async () => {
  world.stored.set("x", { value: "023-1", version: 2 });
  saver.type("x", "023-2");
  await saver.flush();
  expect(now()).toEqual(["可致电023-1，在〔查阅地址：未填〕查阅。", ["联系电话"]]);
});

test("what is being saved prints when it is, and is named once the server is away", async () => {
  saver.type("y", "一楼");
  expect(now()).toEqual(["可致电023-66668888，在〔查阅地址：未填〕查阅。", []]);
  expect(typedPreface(saver, composed)).toContain("在一楼查阅");
  world.mode = "down";
  await saver.flush();
  expect(unsavedParts(saver, composed)).toEqual(["查阅地址"]);
  world.mode = "up";
  await saver.flush();
  expect(now()).toEqual(["可致电023-66668888，在一楼查阅。", []]);
});
