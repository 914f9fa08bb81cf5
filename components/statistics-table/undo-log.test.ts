import { describe, expect, test } from "vitest";
import { changesTo, takeBack } from "@/lib/report/bulk-change";
import { BLANK, type Value } from "@/lib/report/value";
import { UndoLog } from "./undo-log";

/** A table of cells in which one can type, fill and press Ctrl+Z. */
function table() {
  const cells = new Map<string, Value>();
  const value = (code: string): Value => cells.get(code) ?? null;
  let keys = 0;
  const log = new UndoLog(value, () => keys);
  let at = "";
  const put = (values: Iterable<readonly [string, Value]>) => {
    for (const [code, next] of values) cells.set(code, next);
  };
  return {
    value,
    log,
    put,
    type: (code: string, text: string) => {
      at = code;
      log.enter(code);
      for (let end = 1; end <= text.length; end += 1) {
        keys += 1;
        cells.set(code, text.slice(0, end));
      }
    },
    fill: (values: Readonly<Record<string, Value>>) => {
      const changes = changesTo(new Map(Object.entries(values)), value);
      put(Object.entries(values));
      log.filled(changes);
    },
    /** As Ctrl+Z does; answers which cells changed. */
    undo: (): readonly string[] => {
      const before = log.typedOver();
      if (before !== undefined) {
        cells.set(at, before);
        return [at];
      }
      const back = takeBack(log.steps, value);
      put(back?.values ?? []);
      log.filled([]);
      return [...(back?.values.keys() ?? [])];
    },
  };
}

describe("Ctrl+Z in the table", () => {
  test("takes back whole entries one after another, and never a part of one", () => {
    const { type, undo, value, log } = table();
    type("a", "481");
    type("b", "592");
    log.enter("c");
    expect([undo(), value("a"), value("b")]).toEqual([["b"], "481", null]);
    expect([undo(), value("a")]).toEqual([["a"], null]);
    expect(undo()).toEqual([]);
  });

  test("puts back what a cell held on entry where it was typed into since", () => {
    const { type, undo, value, log } = table();
    type("a", "481");
    log.leave();
    type("a", "77");
    expect([undo(), value("a")]).toEqual([["a"], "481"]);
    expect([undo(), value("a")]).toEqual([["a"], null]);
  });

  test("takes back entries, pastes and 留空 in the reverse order", () => {
    const { type, fill, undo, value } = table();
    type("a", "1");
    fill({ a: "5", b: "6" });
    type("b", "7");
    fill({ b: BLANK });
    const steps = [1, 2, 3, 4].map(() => {
      undo();
      return [value("a"), value("b")];
    });
    expect(steps).toEqual([
      ["5", "7"],
      ["5", "6"],
      ["1", null],
      [null, null],
    ]);
  });

  test("passes over what was changed again since, and knows what the server made of an entry", () => {
    const { type, fill, undo, value, put, log } = table();
    type("a", "1,200");
    log.leave();
    fill({ b: "6" });
    put([
      ["a", "1200"],
      ["b", "9"],
    ]);
    expect([undo(), value("a"), value("b")]).toEqual([["a"], null, "9"]);
  });
});

test("Esc brings nothing back that was filled or undone since the cell was entered", () => {
  const { fill, undo, log } = table();
  log.enter("a");
  fill({ a: "5", b: "6" });
  expect(log.typedOver()).toBeUndefined();
  undo();
  expect(log.typedOver()).toBeUndefined();
});

test("a report that is shown again after another was undone is no new step", () => {
  const { log } = table();
  const changes = [{ code: "a", before: null, after: "1" }];
  log.filled(changes);
  log.filled(changes);
  expect(log.steps).toEqual([changes]);
});
