import { expect, test } from "vitest";
import { extensionProblem, readExtension } from "./extension";

test("an extension has a unit, a day and a reason", () => {
  expect(readExtension({ unitId: "u", day: "2019-4-15", reason: " 机构改革 " }, 2018)).toEqual({
    ...{ ok: true, day: "2019-04-15", reason: "机构改革" },
  });
});

test("what is missing of it is said beside each input", () => {
  const read = readExtension({ unitId: "", day: "", reason: " " }, 2018);
  expect(!read.ok && read.problems).toEqual({
    unitId: "请选延期的单位。",
    ...{ day: "请填延到哪一天。", reason: "请写明延期的理由；单位会看到。" },
  });
});

test.each([
  ["the day after the one that is due", "2019-04-01", undefined],
  ["the day that is due", "2019-03-31", "现在的期限是2019年3月31日"],
  ["a day before it", "2019-03-01", "现在的期限是2019年3月31日"],
  ["a year that was mistyped", "2109-04-15", "一次延期不超过一年"],
])("%s", (_, day, problem) => {
  const said = extensionProblem(day, "2019-03-31", "2019-03-20");
  expect(said).toEqual(problem && expect.stringContaining(problem));
});

test("who is long overdue is granted days from today on", () => {
  expect(extensionProblem("2021-06-30", "2019-03-31", "2021-05-01")).toBeUndefined();
});
