import { expect, test } from "vitest";
import { NotNow, Refused } from "../refused";
import type { CommentMark } from "./comment";
import { commentState, marksOpenTo, requireMarkable } from "./comment-state";

const marked = (...marks: CommentMark[]) => ({
  office: null,
  marks: marks.map((mark) => ({ mark, at: new Date(0), by: "周怀远" })),
});

test("a comment is open until it is marked, and the newest mark counts", () => {
  expect(commentState(marked())).toBe("open");
  expect(commentState(marked("done"))).toBe("done");
  expect(commentState(marked("done", "resolved"))).toBe("resolved");
  expect(commentState(marked("done", "reopened"))).toBe("open");
});

test("the preparer marks as done, who reviews resolves, and either opens again", () => {
  expect(marksOpenTo(["preparer"], marked())).toEqual(["done"]);
  expect(marksOpenTo(["reviewer"], marked())).toEqual(["resolved"]);
  expect(marksOpenTo(["head"], marked("done"))).toEqual(["resolved", "reopened"]);
  expect(marksOpenTo(["preparer"], marked("resolved"))).toEqual(["reopened"]);
});

test("who began it says whether it is settled, the competent office or the unit's reviewers", () => {
  const ofOffice = { ...marked("done"), office: "区政府办" };
  expect(marksOpenTo(["competent"], marked())).toEqual([]);
  expect(marksOpenTo(["competent"], ofOffice)).toEqual(["resolved", "reopened"]);
  expect(marksOpenTo(["reviewer", "head"], ofOffice)).toEqual([]);
  expect(marksOpenTo(["preparer"], { ...marked(), office: "区政府办" })).toEqual(["done"]);
});

test("what is somebody else's mark is refused; what was marked so already is not now", () => {
  const mark = (...asked: Parameters<typeof requireMarkable>) => {
    return () => requireMarkable(...asked);
  };
  expect(mark(["preparer"], marked(), "resolved")).toThrow(Refused);
  expect(mark(["reviewer"], marked("resolved"), "resolved")).toThrow(NotNow);
});
