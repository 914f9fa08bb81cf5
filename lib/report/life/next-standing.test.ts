import { expect, test } from "vitest";
import type { TransitionAction } from "./action";
import { nextStanding } from "./next-standing";
import { BEGUN, type Standing } from "./state";

/** Where a chain of actions leads, with a review of so many steps. */
const after = (steps: number, ...actions: TransitionAction[]): Standing =>
  actions.reduce((now, action) => nextStanding(now, action, steps), BEGUN);

test("送审 freezes the next draft and waits for the first step", () => {
  expect(after(2, "sendForReview")).toEqual({
    ...{ state: "reviewing", step: 0, number: 1, revision: 1 },
  });
});

test("a step that passes leads to the next, the last one to 保密审查", () => {
  expect(after(2, "sendForReview", "approve")).toMatchObject({ state: "reviewing", step: 1 });
  expect(after(2, "sendForReview", "approve", "approve")).toMatchObject({
    ...{ state: "clearing", step: null, revision: 1 },
  });
});

test("whoever returns it, it is filled in again, and is reviewed from the first step as the next draft", () => {
  const returned = after(2, "sendForReview", "approve", "return");
  expect(returned).toMatchObject({ state: "drafting", step: null, revision: 1 });
  expect(nextStanding(returned, "sendForReview", 2)).toMatchObject({ step: 0, revision: 2 });
});

test("the whole way leads from 填报 to 公布, and 更正重发 back with the next number", () => {
  const whole: TransitionAction[] = [
    ...(["sendForReview", "approve", "clear", "sign", "file", "accept", "publish"] as const),
  ];
  expect(after(1, ...whole)).toEqual({ state: "published", step: null, number: 7, revision: 1 });
  expect(after(1, ...whole, "amend", "sendForReview")).toMatchObject({ number: 9, revision: 2 });
});

test("公布 may come before 备案: it waits for that then, and both lead to the same end", () => {
  const filed: TransitionAction[] = [
    ...(["sendForReview", "approve", "clear", "sign", "file"] as const),
  ];
  expect(after(1, ...filed, "publish")).toMatchObject({ state: "publishedFirst", revision: 1 });
  expect(after(1, ...filed, "publish", "accept")).toMatchObject({ state: "published", number: 7 });
  expect(after(1, ...filed, "publish", "return")).toMatchObject({ state: "drafting" });
});

test("a correction that is cancelled leads back to where it was begun", () => {
  const amended = { ...BEGUN, number: 9, revision: 1 };
  const back = nextStanding(amended, "cancelAmendment", 1, "publishedFirst");
  expect(back).toMatchObject({ state: "publishedFirst", number: 10, revision: 1 });
});
