import { expect, test } from "vitest";
import { lineOf, type Line } from "./line";
import { cases } from "./punctuate";

/** An array that counts how often any place of it is read. */
function counted<T>(items: readonly T[], count: { reads: number }): T[] {
  return new Proxy([...items], {
    get(target, key, receiver): unknown {
      count.reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
}

function readsOf(text: string): number {
  const count = { reads: 0 };
  const line = lineOf(text);
  const watched: Line = {
    typed: counted(line.typed, count),
    cells: counted(line.cells, count),
    inAddress: counted(line.inAddress, count),
  };
  for (const each of cases) each.set(watched);
  return count.reads;
}

const LENGTH = 1000;
const TIMES = 8;

test.each([
  ...[
    ",",
    ".",
    "(",
    "中,",
    "中.",
    '"',
    "'",
    "《<",
    "中(",
    "。.",
    "-",
    "中-",
    "一.",
    '".',
    "1,",
    "a,",
  ],
  ...[
    "http://a(",
    "Word 中, ",
    "中...",
    "(1)",
    "“,",
    " ,",
    "1'",
    "《<>",
    "《<<",
    "中…",
    "中1;(1)",
    "中[2018]1号",
  ],
])("a row of %s costs as much as it is long", (piece) => {
  const [short, long] = [piece.repeat(LENGTH), piece.repeat(LENGTH * TIMES)];
  expect(readsOf(long) / readsOf(short)).toBeLessThan(TIMES * 1.1);
});
