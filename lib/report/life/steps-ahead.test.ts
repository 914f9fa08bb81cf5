import { expect, test } from "vitest";
import { stepsAhead, stuckIn, type Candidate, type ReviewPeople } from "./steps-ahead";

const person = (id: string, hindrance: Candidate["hindrance"] = null) => ({
  ...{ id, name: id, hindrance },
});
const step = (name: string, ...people: Candidate[]) => ({ name, onPaper: false, people });
const NOBODY = new Set<string>();

const office: ReviewPeople = {
  steps: [step("科室负责人", person("科长")), step("分管负责人", person("分管"))],
  reviewers: [person("科长"), person("分管")],
  heads: [person("局长")],
};
const stuck = (changed: Partial<ReviewPeople>, preparers: ReadonlySet<string> = NOBODY) =>
  stuckIn(stepsAhead({ ...office, ...changed }, preparers));

test("each step of a unit says who can take it", () => {
  const steps = stepsAhead(office, NOBODY).map(({ name, takers }) => [name, ...takers]);
  expect(steps).toEqual([
    ...[
      ["科室负责人", "科长"],
      ["分管负责人", "分管"],
    ],
    ...[
      ["保密审查", "局长", "科长", "分管"],
      ["签发", "局长"],
    ],
  ]);
});

test("a report on its way has only those before it that it has not passed", () => {
  const names = (state: "reviewing" | "clearing" | "signing" | "signed", at: number | null) =>
    stepsAhead(office, NOBODY, { state, step: at }).map(({ name }) => name);
  expect(names("reviewing", 1)).toEqual(["分管负责人", "保密审查", "签发"]);
  expect(names("clearing", null)).toEqual(["保密审查", "签发"]);
  expect(names("signing", null)).toEqual(["签发"]);
  expect(names("signed", null)).toEqual([]);
});

test.each<[string, Partial<ReviewPeople>, string[], string[]]>([
  ["all is well", {}, [], []],
  [
    "the head is whose draft it is",
    {},
    ["局长"],
    ["「签发」没有人能办：局长是填报人，不能办自己填报的。"],
  ],
  [
    "a step's only person is disabled",
    { steps: [step("科室负责人", person("科长", "disabled"))] },
    [],
    ["「科室负责人」没有人能办：科长的账号已停用。"],
  ],
  [
    "the stand-in's days are over, the other is whose draft it is",
    { steps: [step("初审", person("代科长", "noRole"), person("科长"))] },
    ["科长"],
    ["「初审」没有人能办：代科长现在没有这个角色，科长是填报人，不能办自己填报的。"],
  ],
  ["there is no head", { heads: [] }, [], ["「签发」没有人能办：本单位没有负责人。"]],
  [
    "there are neither steps nor reviewers",
    { steps: [], reviewers: [] },
    [],
    ["「审核」没有人能办：本单位没有审核人。"],
  ],
  ["a step is meant for paper", { steps: [{ ...step("分管负责人"), onPaper: true }] }, [], []],
])("%s", (_, changed, preparers, expected) => {
  expect(stuck(changed, new Set(preparers))).toEqual(expected);
});
