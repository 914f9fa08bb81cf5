import { beforeEach, describe, expect, test } from "vitest";
import { Saver } from "./saver";
import { World } from "./testing/world";

let world: World;
beforeEach(() => (world = new World()));

const value = (code = "x") => world.stored.get(code)?.value;

describe("a tab that is gone", () => {
  test("leaves its text to the next one", async () => {
    const gone = world.tab("1");
    world.mode = "down";
    gone.type("x", "12");
    await gone.flush();
    world.mode = "up";
    const next = world.tab("2");
    expect(await next.recover(() => false)).toEqual(["x"]);
    await next.flush();
    expect([value(), world.records.size]).toEqual(["12", 0]);
  });

  test("is told from one that lives, whose text is its own to send", async () => {
    world.mode = "down";
    const living = world.tab("1");
    living.type("x", "12");
    await living.flush();
    expect(await world.tab("2").recover((writer) => writer === "1")).toEqual([]);
  });
});

test("of two gone tabs' texts in one field the second is kept until the first is saved", async () => {
  world.mode = "down";
  for (const [writer, text] of [
    ["1", "甲"],
    ["2", "乙"],
  ] as const) {
    const gone = world.tab(writer);
    gone.type("x", text);
    await gone.flush();
  }
  world.mode = "up";
  const third = world.tab("3");
  await third.recover(() => false);
  await third.flush();
  expect([
    value(),
    [...world.records.values()].map(({ next, sent }) => (sent ?? next)?.value),
  ]).toEqual(["甲", ["乙"]]);
  const fourth = world.tab("4");
  await fourth.recover(() => false);
  await fourth.flush();
  expect(fourth.field("x").problem).toMatchObject({ kind: "conflict", current: { value: "甲" } });
});

test("what was refused says why, and what it is called, to the pages that come after", async () => {
  const tab = new Saver({
    ...world.tab("1").options,
    where: (code) => (code === "x" ? "主动公开数" : undefined),
  });
  tab.type("x", "坏");
  await tab.flush();
  const kept = () => [...world.records.values()].map(({ problem, where }) => [problem, where]);
  const refused = [{ kind: "invalid", message: "只填数字" }, "主动公开数"];
  expect(kept()).toEqual([refused]);
  const next = world.tab("2");
  await next.recover(() => false);
  await next.flush();
  expect(kept()).toEqual([refused]);
});

describe("what the server took though the page that sent it was gone", () => {
  const leftBehind = async () => {
    world.mode = "lostAnswer";
    const gone = world.tab("1");
    gone.type("x", "旧");
    await gone.flush();
    world.mode = "up";
    world.stored.set("x", { value: "同事的新稿", version: 7 });
    const next = world.tab("2");
    next.know("x", "同事的新稿", 7);
    return next;
  };

  test("is gone from the outbox, and does not stand for what somebody saved since", async () => {
    const next = await leftBehind();
    await next.recover(() => false);
    await next.flush();
    expect([world.records.size, next.field("x").version, next.shown("x")]).toEqual([
      ...[0, 7, "同事的新稿"],
    ]);
  });

  test("is a conflict where the person typed on before the answer came", async () => {
    const next = await leftBehind();
    world.mode = "down";
    await next.recover(() => false);
    next.type("x", "旧稿接着写");
    world.mode = "up";
    await next.flush();
    await next.flush();
    expect(value()).toBe("同事的新稿");
    expect(next.field("x").problem).toMatchObject({
      ...{ kind: "conflict", current: { value: "同事的新稿", version: 7 } },
    });
  });
});
