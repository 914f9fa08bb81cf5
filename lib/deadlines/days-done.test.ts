import { expect, test } from "vitest";
import type { TransitionAction } from "@/lib/report/life/action";
import { daysDone, type DatedStep } from "./days-done";

/** Steps on the 1st, the 2nd … of March; a day that is given was recorded instead. */
const steps = (...done: (TransitionAction | [TransitionAction, string])[]): DatedStep[] =>
  done.map((each, at) => {
    const [action, day] = typeof each === "string" ? [each, null] : each;
    const moment = new Date(Date.UTC(2019, 2, at + 1, 2));
    return { action, day, number: at + 1, at: moment };
  });

test.each<[string, DatedStep[], string | null, string | null]>([
  ["nothing", steps("sendForReview", "approve"), null, null],
  ["filed", steps("sign", "file"), "2019-03-02", null],
  ["filed and returned", steps("sign", "file", "return"), null, null],
  ["filed again", steps("file", "return", "sign", "file", "accept"), "2019-03-04", null],
  ["published", steps("file", "accept", "publish"), "2019-03-01", "2019-03-03"],
  ["taken on paper before", steps("sign", "file", ["accept", "2019-02-28"]), "2019-02-28", null],
  ["taken on paper after", steps("sign", "file", ["accept", "2019-03-03"]), "2019-03-02", null],
  [
    "published on a day recorded later",
    steps("file", "accept", ["publish", "2019-02-28"]),
    ...(["2019-03-01", "2019-02-28"] as const),
  ],
  ["published, then returned", steps("file", "publish", "return"), null, "2019-03-02"],
  ["published, then accepted", steps("file", "publish", "accept"), "2019-03-01", "2019-03-02"],
  [
    "corrected before it is accepted",
    steps("file", "publish", "amend", "sendForReview", "return"),
    ...(["2019-03-01", "2019-03-02"] as const),
  ],
  [
    "corrected, sent back in its review",
    steps("file", "accept", "publish", "amend", "sendForReview", "return"),
    ...(["2019-03-01", "2019-03-03"] as const),
  ],
  [
    "corrected and published again",
    steps("file", "accept", "publish", "amend", "sign", "file", "accept", "publish"),
    ...(["2019-03-01", "2019-03-03"] as const),
  ],
])("%s", (_, taken, filing, publication) => {
  expect(daysDone(taken)).toEqual({ filing, publication });
});

test("a day is that of Shanghai", () => {
  const at = new Date("2019-03-31T16:00:00Z");
  expect(daysDone([{ action: "file", day: null, number: 1, at }]).filing).toBe("2019-04-01");
});
