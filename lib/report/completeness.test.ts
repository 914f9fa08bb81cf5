import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { completeness } from "./completeness";
import { prefilled } from "./prefill";
import type { Value } from "./value";

const unit = {
  name: "测试局",
  address: "文汇路1号",
  telephone: "0571-1234",
  website: "unit.example",
};
const begun = prefilled(edition2018, 2018, unit);

function stateOf(path: string, entries: ReadonlyMap<string, Value>) {
  const found = completeness(edition2018, entries).find(({ page }) => page.path === path);
  return { state: found?.state, missing: found?.missing.length };
}

describe("how far a page is", () => {
  test("unit data alone does not make a page begun", () => {
    expect(stateOf("tables/t18", begun)).toEqual({ state: "absent", missing: 63 });
  });

  test("a figure does, be it 0 or 留空", () => {
    expect(stateOf("tables/t18", new Map<string, Value>([...begun, ["t18.1.1", ""]])).state).toBe(
      "begun",
    );
  });

  test("a narrative that was cleared is 未填", () => {
    expect(stateOf("sections/overview", new Map([["section.overview", null]])).state).toBe(
      "absent",
    );
  });

  test("a preface taken over as free text needs its parts no more", () => {
    const entries = new Map([...begun, ["preface.text", "本报告……"]]);
    expect(stateOf("preface", entries)).toEqual({ state: "filled", missing: 0 });
  });
});
