import { expect, test } from "vitest";
import { BEGUN } from "./state";
import { freeze, thaw } from "./snapshot";

const report = {
  ...{ id: "r", unitId: "u", year: 2018, editionId: "2018", unitName: "测试局" },
  standing: BEGUN,
};
const entries = new Map([
  ["t18.1.2", "0"],
  ["t18.1.1", "5"],
  ["closing.unit", ""],
  ["section.overview", null],
]);

test("what is frozen comes back: 0, 留空, and nothing where nobody filled it in", () => {
  expect(thaw(freeze(report, entries).text).entries).toEqual(
    new Map([
      ["closing.unit", ""],
      ["t18.1.1", "5"],
      ["t18.1.2", "0"],
    ]),
  );
});

test("the same content is the same text, in whatever order it was filled in", () => {
  const backwards = new Map([...entries].reverse());
  expect(freeze(report, backwards)).toEqual(freeze(report, entries));
});

test("one changed figure is another hash", () => {
  const changed = new Map([...entries, ["t18.1.1", "6"]] as const);
  expect(freeze(report, changed).sha256).not.toBe(freeze(report, entries).sha256);
});

test("it names the rules that it prints by; one from before there were two prints by the first", () => {
  const { text } = freeze(report, entries);
  const older = freeze(report, entries, 1).text;
  expect([thaw(text).rules, thaw(older).rules]).toEqual([2, 1]);
  expect(older).not.toContain("printRules");
});

test("a private note is no part of it", () => {
  const noted = new Map([...entries, ["note.t18.1.1", "口径：全年"]] as const);
  expect(freeze(report, noted)).toEqual(freeze(report, entries));
});
