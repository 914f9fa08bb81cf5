import { beforeEach, describe, expect, test } from "vitest";
import { settleConflict } from "./settle-conflict";
import { AT, World } from "./testing/world";

let world: World;
beforeEach(() => (world = new World()));

const value = (code = "x") => world.stored.get(code)?.value;

describe("a keystroke", () => {
  test("is saved and leaves the outbox empty", async () => {
    const tab = world.tab("1");
    tab.type("x", "12");
    await tab.flush();
    expect([value(), world.records.size, tab.state]).toEqual(["12", 0, { kind: "saved", at: AT }]);
  });

  test("is not called saved while a later one is not", async () => {
    const tab = world.tab("1");
    tab.type("x", "1");
    const first = tab.flush();
    tab.type("x", "12");
    expect(tab.state).toEqual({ kind: "saving" });
    await first;
    expect([value(), tab.state]).toEqual(["12", { kind: "saved", at: AT }]);
    tab.type("x", "123");
    expect(tab.state).toEqual({ kind: "saving" });
  });

  test("stays in the outbox while the server is away, and is sent when it is back", async () => {
    const tab = world.tab("1");
    world.mode = "down";
    tab.type("x", "12");
    await tab.flush();
    expect([world.records.size, tab.state]).toEqual([1, { kind: "unreachable", kept: true }]);
    world.mode = "up";
    await tab.flush();
    expect([value(), world.records.size]).toEqual(["12", 0]);
  });

  test("typed after a lost answer does not conflict with one's own save", async () => {
    const tab = world.tab("1");
    world.mode = "lostAnswer";
    tab.type("x", "1");
    await tab.flush();
    world.mode = "up";
    tab.type("x", "12");
    await tab.flush();
    expect([value(), tab.field("x").problem]).toEqual(["12", null]);
  });

  test("is sent under one key however often it is tried", async () => {
    const tab = world.tab("1");
    world.mode = "lostAnswer";
    tab.type("x", "1");
    await tab.flush();
    await tab.flush();
    world.mode = "up";
    await tab.flush();
    expect(world.sentKeys).toHaveLength(1);
  });

  test("is kept and on its way before a page that is left has run another line", () => {
    const tab = world.tab("1");
    tab.type("x", "12");
    tab.leave();
    expect([value(), world.records.size]).toEqual(["12", 1]);
  });

  test("typed while another is on its way is kept when the page is left", async () => {
    const tab = world.tab("1");
    tab.type("x", "1");
    const first = tab.flush();
    tab.type("x", "12");
    tab.leave();
    expect([...world.records.values()].map(({ next }) => next?.value)).toEqual(["12"]);
    await first;
  });

  test("survives the end of the session", async () => {
    const tab = world.tab("1");
    world.mode = "signedOut";
    tab.type("x", "12");
    await tab.flush();
    expect(tab.state).toEqual({ kind: "signedOut", kept: true });
    world.mode = "up";
    await tab.flush();
    expect(value()).toBe("12");
  });

  test("asks nobody twice to sign in again", async () => {
    const tab = world.tab("1");
    world.mode = "signedOut";
    tab.type("x", "1");
    await tab.flush();
    const states: string[] = [];
    tab.subscribe(() => states.push(tab.state.kind));
    tab.type("x", "12");
    await tab.flush();
    expect(new Set(states)).toEqual(new Set(["signedOut"]));
  });
});

describe("two tabs in one field", () => {
  const both = async () => {
    const [first, second] = [world.tab("1"), world.tab("2")];
    first.type("x", "甲");
    await first.flush();
    second.type("x", "乙");
    await second.flush();
    return second;
  };

  test("make a conflict that shows both texts", async () => {
    const second = await both();
    expect(second.field("x").problem).toMatchObject({ kind: "conflict", current: { value: "甲" } });
    expect(second.shown("x")).toBe("乙");
  });

  test("are settled by the person's choice", async () => {
    const second = await both();
    settleConflict(second, "x", "甲乙");
    await second.flush();
    expect([value(), second.field("x").problem]).toEqual(["甲乙", null]);
  });

  test("overwrite nothing before the choice, and keep what was typed", async () => {
    const second = await both();
    second.type("x", "乙二");
    await second.flush();
    expect([value(), [...world.records.values()].map(({ next }) => next?.value)]).toEqual([
      "甲",
      ["乙二"],
    ]);
  });
});

describe("a value that the server refuses", () => {
  test("stays in field and outbox with what is wrong, and holds up nothing else", async () => {
    const tab = world.tab("1");
    tab.type("x", "坏");
    tab.type("y", "3");
    await tab.flush();
    expect(tab.field("x").problem).toEqual({ kind: "invalid", message: "只填数字" });
    expect([tab.shown("x"), value("y"), world.records.size]).toEqual(["坏", "3", 1]);
  });

  test("is sent again once it was changed", async () => {
    const tab = world.tab("1");
    tab.type("x", "坏");
    await tab.flush();
    tab.type("x", "3");
    await tab.flush();
    expect([value(), tab.field("x").problem, world.records.size]).toEqual(["3", null, 0]);
  });
});

describe("a text that is too long for its field", () => {
  test("is refused in the browser, kept, and never sent; what stands beside it is saved", async () => {
    const tab = world.tab("1");
    tab.know("x", null, 0, 5);
    tab.type("x", "123456");
    tab.type("y", "3");
    await tab.flush();
    const message = "最多 5 字（含空格和换行），现有 6 字，请删减。";
    expect(tab.field("x").problem).toEqual({ kind: "invalid", message });
    expect([tab.shown("x"), value("x"), value("y")]).toEqual(["123456", undefined, "3"]);
    expect([world.sentKeys.length, world.records.size]).toEqual([1, 1]);
  });

  test("leaves the state as it was before: nothing is on its way", async () => {
    const tab = world.tab("1");
    tab.type("x", "字".repeat(200_001));
    await tab.flush();
    expect([tab.state, tab.firstWith("invalid")]).toEqual([{ kind: "idle" }, "x"]);
  });

  test("is sent once it was cut", async () => {
    const tab = world.tab("1");
    tab.know("x", null, 0, 5);
    tab.type("x", "123456");
    await tab.flush();
    tab.type("x", "12345");
    await tab.flush();
    expect([value(), tab.field("x").problem, world.records.size]).toEqual(["12345", null, 0]);
  });

  test("is as long when the next tab finds it in the outbox", async () => {
    const first = world.tab("1");
    first.type("x", "字".repeat(200_001));
    await first.flush();
    const second = world.tab("2");
    await second.recover(() => false);
    expect([second.firstWith("invalid"), world.sentKeys]).toEqual(["x", []]);
  });
});

test("long texts that go in several requests are all saved by one flush", async () => {
  const tab = world.tab("1");
  for (const code of ["x", "y", "z"]) tab.type(code, "字".repeat(90_000));
  await tab.flush();
  expect([world.stored.size, world.records.size]).toEqual([3, 0]);
});

test("whoever shows the state hears when a problem comes and when it goes", async () => {
  const tab = world.tab("1");
  const heard: (string | null)[] = [];
  tab.subscribe((code) => code === null && heard.push(tab.firstWith("invalid")));
  tab.type("x", "坏");
  await tab.flush();
  tab.type("x", "3");
  expect(new Set(heard)).toEqual(new Set([null, "x"]));
  expect(heard.pop()).toBe(null);
});

describe("what the server writes otherwise than by a save", () => {
  const saved = { code: "x", key: "k", outcome: "saved", version: 2, value: "12", at: AT } as const;

  test("is acknowledged, with what the page types of it", async () => {
    const tab = world.tab("1");
    tab.know("x", "1", 1);
    await tab.writing(async () => {
      tab.type("x", "12");
      await tab.flush();
      return { outcome: saved };
    });
    expect([world.sentKeys, tab.field("x").next, tab.state]).toEqual([
      ...[[], null],
      { kind: "saved", at: AT },
    ]);
  });

  test("stands below what is typed meanwhile, which is saved upon it", async () => {
    const tab = world.tab("1");
    world.stored.set("x", { value: "12", version: 2 });
    tab.know("x", "1", 1);
    await tab.writing(async () => {
      tab.type("x", "123");
      await tab.flush();
      return { outcome: saved };
    });
    expect([value(), tab.field("x").problem]).toEqual(["123", null]);
  });

  test("is nothing where it was refused, and what is typed goes on", async () => {
    const tab = world.tab("1");
    await tab.writing(async () => {
      tab.type("x", "1");
      return {};
    });
    expect([value(), tab.state]).toEqual(["1", { kind: "saved", at: AT }]);
  });
});
