import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { chineseNumber } from "./chinese-number";
import { unansweredMatters } from "./matters";
import { partsOf } from "./parts";

const outlined = (outline: string) => new Map([["outline", outline]]);

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [30, "三十"],
])("%i is %s", (number, words) => expect(chineseNumber(number)).toBe(words));

test("a report has the form's parts until the unit changes them", () => {
  const names = partsOf(edition2018, new Map()).map(({ number, heading }) => number + heading);
  expect(names).toHaveLength(8);
  expect(names[7]).toBe("八、其他需要报告的事项");
});

test("parts are renamed, added and dropped, and numbered by their place", () => {
  const parts = partsOf(
    edition2018,
    outlined("work 工作开展情况\npabcdefghij 特色做法\noverview 概述"),
  );
  expect(parts.map(({ number, heading }) => number + heading)).toEqual([
    "一、工作开展情况",
    "二、特色做法",
    "三、概述",
  ]);
});

test("matters required by law that no part answers are named", () => {
  expect(unansweredMatters(edition2018, new Map())).toEqual([]);
  const without = unansweredMatters(edition2018, outlined("overview 概述"));
  expect(without.map(({ id }) => id)).toContain("art32.4");
});
