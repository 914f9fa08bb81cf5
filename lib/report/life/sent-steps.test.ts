import { expect, test } from "vitest";
import { problemsInSteps, readSentSteps } from "./sent-steps";

const eligible = ["zhou", "chen"];

test("each row with a name is a step, in order, with those of its people who may review", () => {
  const sent = {
    ...{ "name-0": "科室负责人", "person-0-zhou": "on", "person-0-stranger": "on" },
    ...{ "name-1": " ", "name-2": "主要负责人", "paper-2": "on" },
  };
  expect(readSentSteps(sent, eligible)).toEqual([
    { name: "科室负责人", onPaper: false, people: ["zhou"] },
    { name: "主要负责人", onPaper: true, people: [] },
  ]);
});

test("a step that nobody could decide is said at its row", () => {
  const sent = { "name-0": "科室负责人", "person-0-zhou": "on", "name-2": "分管负责人" };
  expect(problemsInSteps(sent, eligible)).toEqual({
    "name-2": "「分管负责人」还没有人：请勾选审核的人，或者勾「在纸上签批」。",
  });
});

test("a step on paper needs nobody with an account", () => {
  expect(problemsInSteps({ "name-0": "局长", "paper-0": "on" }, eligible)).toEqual({});
});
