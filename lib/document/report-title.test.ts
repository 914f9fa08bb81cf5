import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { buildDocument } from "./build";
import { fileTitle } from "./report-title";

const entries = new Map([["title", "青梧县2018年公开报告(试行)"]]);
const report = { edition: edition2018, entries, unit: "青梧县档案局", year: 2018 };

test("files are called by the title as it is printed", () => {
  const named = fileTitle({ ...report, rules: 3 });
  expect(named).toBe("青梧县2018年公开报告（试行）");
  expect(buildDocument(report).meta.title).toBe(named);
});

test("without a title they are called for unit and year", () =>
  expect(fileTitle({ ...report, entries: new Map(), rules: 3 })).toBe(
    "青梧县档案局2018年政府信息公开工作年度报告",
  ));

test.each([1, 2] as const)("what was frozen by rules %i keeps the name that it had", (rules) =>
  expect(fileTitle({ ...report, rules })).toBe("青梧县档案局2018年政府信息公开工作年度报告"),
);
