import { expect, test } from "vitest";
import { dueStanding, type DueStanding } from "./due-standing";
import { standingWords } from "./due-words";

test.each<[string, string | null, DueStanding, string]>([
  ["2019-03-26", null, { kind: "ahead", days: 5 }, "还有 5 天"],
  ["2019-03-31", null, { kind: "ahead", days: 0 }, "今天到期"],
  ["2019-04-01", null, { kind: "late", days: 1 }, "已逾期 1 天"],
  [
    ...(["2019-05-01", "2019-03-31"] as const),
    { kind: "inTime", on: "2019-03-31" },
    "已于2019年3月31日报送",
  ],
  [
    ...(["2019-05-01", "2019-04-02"] as const),
    { kind: "doneLate", on: "2019-04-02", days: 2 },
    "2019年4月2日报送，逾期 2 天",
  ],
])("due on 31 March, on %s, done on %s: %j", (today, done, standing, words) => {
  expect(dueStanding("2019-03-31", today, done)).toEqual(standing);
  expect(standingWords("filing", standing)).toBe(words);
});
