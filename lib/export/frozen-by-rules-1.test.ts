import { expect, test } from "vitest";
import { buildDocument } from "@/lib/document/build";
import type { ReportDocument } from "@/lib/document/model";
import frozen from "@/lib/document/testing/frozen-by-rules-1.json";
import { edition2018 } from "@/lib/editions/2018";
import { thaw } from "@/lib/report/life/snapshot";
import { downloadIds, downloads } from "./downloads";
import { exportSubject } from "./testing/export-subject";

/** As it was made of the snapshot before there were other rules than the first. */
const before = frozen.document as unknown as ReportDocument;

const { entries, rules } = thaw(frozen.snapshot);
const { unit, year } = before.meta;
const now = buildDocument({ edition: edition2018, entries, rules, unit, year });

test("a draft that names no print rules makes the document that it made before there were others", () => {
  expect(rules).toBe(1);
  expect(now).toEqual(before);
});

test.each(downloadIds)("its %s is the same bytes", async (id) => {
  const [was, is] = [before, now].map((document) =>
    downloads[id].render({ ...exportSubject, document, entries }),
  );
  expect(Buffer.compare(Buffer.from((await was) ?? []), Buffer.from((await is) ?? []))).toBe(0);
});

test("the same text that is not frozen prints by the rules of today", () => {
  const today = JSON.stringify(buildDocument({ edition: edition2018, entries, unit, year }));
  for (const text of [
    "要求，编制此报告。网址：http://www.qingxi.example/nianbao?a=1，电话：0000-5550128。",
    "《关于贯彻〈条例〉的通知》",
    "2018年，主动公开31条，5项由街道办理；比上年多1,234件。",
    "会议定于14:30召开，比例为1:3",
  ]) {
    expect(today).toContain(text);
  }
});
