import { expect, test } from "vitest";
import { dueStanding } from "./due-standing";
import { standingWords } from "./due-words";

test.each([
  ["2019-03-26", null, "还有 5 天"],
  ["2019-03-31", null, "今天到期"],
  ["2019-04-03", null, "已逾期 3 天"],
  ["2020-03-30", null, "已逾期 365 天"],
  ["2020-03-31", null, "已逾期一年以上"],
  ["2019-04-03", "2019-03-20", "已于2019年3月20日报送"],
  ["2019-04-03", "2019-04-02", "2019年4月2日报送，逾期 2 天"],
])("on %s, filed on %s, what was due on the 31st of March is said so: %s", (today, done, said) => {
  expect(standingWords("filing", dueStanding("2019-03-31", today, done))).toBe(said);
});
