import { expect, test } from "vitest";
import { dueStanding } from "./due-standing";
import { nextTask } from "./report-due";
import type { Task } from "./task";

const task = (day: string, done: string | null = null) => ({
  ...({ day, source: { kind: "law" } } as const),
  standing: dueStanding(day, "2019-03-01", done),
});

test.each<[string, ReturnType<typeof task>, ReturnType<typeof task>, Task | null]>([
  ["what is due first", task("2019-03-31"), task("2019-03-15"), "publication"],
  ["报送, where both are due on one day", task("2019-03-31"), task("2019-03-31"), "filing"],
  ["what is not done", task("2019-03-15", "2019-02-01"), task("2019-03-31"), "publication"],
  [
    "nothing, where both are done, be it late",
    task("2019-02-01", "2019-02-20"),
    task("2019-02-01", "2019-02-21"),
    null,
  ],
])("next is %s", (_, filing, publication, next) => {
  expect(nextTask({ filing, publication })).toBe(next);
});
