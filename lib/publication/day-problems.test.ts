import { expect, test } from "vitest";
import { dayProblems, type AroundPublication } from "./day-problems";

const around: AroundPublication = {
  ...{ year: 2018, today: "2019-02-01" },
  ...{ signedOn: "2019-01-20", filedOn: "2019-01-25", replacesUnsaid: false },
};

const asked = (day: string, reason = "", other: Partial<AroundPublication> = {}) => {
  const { day: wrong, reason: why } = dayProblems({ day, reason }, { ...around, ...other });
  return [wrong !== undefined, why !== undefined];
};

test.each<[string, boolean[], boolean[]]>([
  ["from 报送 on nothing is asked", asked("2019-01-25"), [false, false]],
  ["before 报送 it asks why", asked("2019-01-24"), [false, true]],
  ["and takes the reason", asked("2019-01-24", "网站先发了"), [false, false]],
  ["before 签发 it is refused, whatever is said", asked("2019-01-19", "网站先发了"), [true, false]],
  ["of a year entered late it asks why", asked("2018-02-01", "", { year: 2016 }), [false, true]],
  ["and takes the reason", asked("2018-02-01", "补录", { year: 2016 }), [false, false]],
  [
    "unknown days ask nothing",
    asked("2018-02-01", "", { signedOn: null, filedOn: null }),
    [false, false],
  ],
  [
    "what replaces another says what changed",
    asked("2019-01-26", "", { replacesUnsaid: true }),
    [false, true],
  ],
])("%s", (_, found, expected) => {
  expect(found).toEqual(expected);
});
