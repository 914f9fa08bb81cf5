import { expect, test } from "vitest";
import { dueStanding } from "@/lib/deadlines/due-standing";
import type { ReportDue } from "@/lib/deadlines/report-due";
import { deadlineNotices } from "./deadline-notices";
import { noticeWords } from "./notice-words";

/** Filed in time; to be published by the 31st of March. */
function due(today: string, reportId: string | null = "r"): ReportDue {
  const day = { day: "2019-03-31", source: { kind: "law" } } as const;
  const task = (done: string | null) => ({ ...day, standing: dueStanding(day.day, today, done) });
  const tasks = { filing: task("2019-03-01"), publication: task(null) };
  return { unitId: "u", year: 2018, reportId, tasks, next: "publication" };
}
const noticesOn = (today: string) => deadlineNotices(due(today), "住建局");

test.each([
  ["2019-03-16", []],
  ["2019-03-17", ["14"]],
  ["2019-03-23", ["14"]],
  ["2019-03-24", ["7"]],
  ["2019-03-28", ["3"]],
  ["2019-03-29", ["3"]],
  ["2019-03-30", ["1"]],
  ["2019-03-31", ["0"]],
  ["2019-04-01", ["late"]],
  ["2020-03-30", ["late"]],
  ["2020-03-31", []],
])("on %s what is due on the 31st of March is told of by %j", (today, thresholds) => {
  expect(noticesOn(today).map(({ key }) => key)).toEqual(
    thresholds.map((threshold) => `deadline:u:2018:publication:2019-03-31:${threshold}`),
  );
});

test("it holds since the day of its threshold began in Shanghai, so that lists put it there", () => {
  expect(noticesOn("2019-03-20")[0]?.at).toEqual(new Date("2019-03-16T16:00:00Z"));
  expect(noticesOn("2019-04-09")[0]?.at).toEqual(new Date("2019-03-31T16:00:00Z"));
});

test.each([
  ["2019-03-28", "r", "公布期限2019年3月31日，还有 3 天，还没有公布。", "/reports/r"],
  ["2019-03-31", "r", "公布期限2019年3月31日，今天到期，还没有公布。", "/reports/r"],
  ["2019-04-02", null, "公布期限2019年3月31日，已逾期 2 天，还没有开始填报。", "/reports"],
])("on %s, the report being %s, it says %s and leads to %s", (today, reportId, said, path) => {
  const [notice] = deadlineNotices(due(today, reportId), "住建局");
  expect(notice && noticeWords(notice)).toEqual({
    ...{ subject: "住建局2018年年报", said, from: "法定期限", path },
  });
});
