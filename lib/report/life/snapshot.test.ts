import { expect, test } from "vitest";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import { BEGUN } from "./state";
import { freeze, frozenLayout, thaw } from "./snapshot";

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
  const older = freeze(report, entries, { rules: 1 }).text;
  expect([thaw(text).rules, thaw(older).rules]).toEqual([3, 1]);
  expect(older).not.toContain("printRules");
});

test("a private note is no part of it", () => {
  const noted = new Map([...entries, ["note.t18.1.1", "口径：全年"]] as const);
  expect(freeze(report, noted)).toEqual(freeze(report, entries));
});

test.each(layoutProfiles)("the layout $name comes back whole, without its name", (layout) => {
  const frozen = frozenLayout(freeze(report, entries, { layout }).text);
  expect({ ...frozen, id: layout.id, name: layout.name }).toEqual(layout);
});

test("another layout is another hash, and one chosen by hand that is the same is not", () => {
  const of = (layout = nationalLayout) => freeze(report, entries, { layout }).sha256;
  expect(of({ ...nationalLayout, pitch: 29 })).not.toBe(of());
  expect(of({ ...nationalLayout, id: "own", name: "自己搭配" })).toBe(of());
});

test("what was frozen without a layout names none, and is the text that it was", () => {
  const { text } = freeze(report, entries);
  expect(frozenLayout(text)).toBeUndefined();
  expect(text).toMatch(/"entries":\{[^{}]*\}\}$/);
});
