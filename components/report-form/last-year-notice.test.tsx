import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { LastYearNotice, type LastYearNoticeProps } from "./last-year-notice";

const last = { id: "l", year: 2017, unitName: "原规划局", isSigned: true, isTakenOver: false };
const show = (props: Partial<LastYearNoticeProps>) =>
  renderToStaticMarkup(
    <LastYearNotice edition={edition2018} last={last} changes={[]} {...props} />,
  );
const change = { code: "t18.1.1", before: "15", after: "16", at: new Date(0), by: "王测试" };

test("of a signed report that did not change nothing is said", () => {
  expect(show({})).toBe("");
});

test("that last year's report is not signed is said", () => {
  expect(show({ last: { ...last, isSigned: false } })).toContain(
    "上年年报还没有签发，数字可能会变",
  );
});

test("what changed in it since is shown, not only counted", () => {
  const html = show({ changes: [change] });
  expect(html).toContain("由“15”改为“16”");
  expect(html).toContain('href="/reports/l/fields/t18.1.1/history"');
});

test("another unit's report is named as that", () => {
  expect(show({ last: { ...last, isTakenOver: true } })).toContain("原规划局2017年年报");
});
