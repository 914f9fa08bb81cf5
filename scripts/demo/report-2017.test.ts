import { describe, expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { fieldsOf, tablesOf } from "@/lib/editions/define";
import { parseEntry } from "@/lib/report/parse-entry";
import { totalFor } from "@/lib/report/totals";
import { report2017 } from "./report-2017";

const narratives = edition2018.sections.map(({ key }) => report2017.get(`section.${key}`) ?? "");

describe("the demo's 2017 report", () => {
  test("settles every required field of the form, and names no field that the form does not", () => {
    const fields = fieldsOf(edition2018);
    const missing = fields.filter(({ code, required }) => required && !report2017.has(code));
    const codes = new Set(fields.map(({ code }) => code));
    expect(missing.map(({ code }) => code)).toEqual([]);
    expect([...report2017.keys()].filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each(fieldsOf(edition2018).filter(({ code }) => report2017.has(code)))(
    "holds the canonical value of $code",
    (field) => {
      const value = report2017.get(field.code) ?? "";
      expect(parseEntry(field, value)).toEqual({ ok: true, value });
    },
  );

  test.each(tablesOf(edition2018).flatMap(({ sums }) => sums))("holds the sum $id", (sum) => {
    expect(report2017.get(sum.total)).toBe(totalFor(sum, report2017));
  });

  test("says in its text the figures of its table", () => {
    const text = narratives.join("\n");
    const said = (pattern: RegExp) => pattern.exec(text)?.[1];
    expect({
      "t18.1.1": said(/主动公开政府信息(\d+)条/),
      "t18.1.1.b": said(/制发规范性文件(\d+)件/),
      "t18.1.2.2": said(/政府网站公开(\d+)条/),
      "t18.2.2.3": said(/发布解读稿件(\d+)篇/),
      "t18.3.1": said(/收到政府信息公开申请(\d+)件/),
      "t18.3.2": said(/全年办结(\d+)件/),
      "t18.4": said(/被申请行政复议(\d+)件/),
      "t18.5": said(/被提起行政诉讼(\d+)件/),
      "t18.7": said(/（([\d.]+)万元）/),
      "t18.8.4": said(/专项经费([\d.]+)万元/),
      "t18.9.3": said(/共培训(\d+)人次/),
    }).toEqual(
      Object.fromEntries(
        ["1.1", "1.1.b", "1.2.2", "2.2.3", "3.1", "3.2", "4", "5", "7", "8.4", "9.3"].map((row) => [
          `t18.${row}`,
          report2017.get(`t18.${row}`),
        ]),
      ),
    );
  });

  test("has the length of a real report", () => {
    expect(narratives.join("").length).toBeGreaterThan(4_000);
  });
});
