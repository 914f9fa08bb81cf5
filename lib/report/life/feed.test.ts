import { expect, test } from "vitest";
import { feedOf, type Happened, type Happening } from "./feed";
import type { Transition } from "./transition";

const at = (minute: number) => new Date(Date.UTC(2019, 0, 10, 2, minute));

const step = (number: number, minute: number): Transition => ({
  ...({ action: "approve", channel: "inSystem", state: "signing", step: null } as const),
  ...{ number, revision: 1, at: at(minute), by: "周怀远", reason: "", person: null, day: null },
  ...{ sameName: false, outsider: false, onePerson: null, coAuthor: false },
});

const comment = (id: string, minute: number) => ({
  ...{ id, revision: 1, code: "", quote: null, nth: 1, text: "请核对。", at: at(minute) },
  ...{ by: "周怀远", byId: "z", office: null },
});

const thread = {
  number: 1,
  place: "整篇",
  thread: {
    ...comment("a", 3),
    replies: [comment("b", 6)],
    marks: [{ mark: "done", at: at(7), by: "林晓雯" } as const],
  },
};

const said = (minute: number) => ({
  byId: "w",
  by: "吴一鸣",
  at: at(minute),
  reason: "不是我签的",
});

const objection = {
  ...({ ...said(5), id: "o", number: 2, action: "sign", revision: 1, recordedBy: "林" } as const),
  ...{ personId: null, lifted: said(8) },
};

const recorded = { address: "", day: "2019-01-20", indexNumber: "" };
const correction = {
  ...{ before: recorded, after: recorded, reason: "写错了", at: at(9), by: "林晓雯" },
};

const nothing: Happened = { edits: [], steps: [], threads: [], objections: [], corrections: [] };

const kinds = (feed: readonly Happening[]) => feed.map(({ kind }) => kind);

test("all that happened stands in order of time, whatever kind it is of", () => {
  const edits = [{ revision: 1, by: "林晓雯", at: at(1), places: 3 }];
  const happened = {
    ...{ edits, steps: [step(1, 2), step(2, 4)], threads: [thread] },
    ...{ objections: [objection], corrections: [correction] },
  };
  expect(kinds(feedOf(happened))).toEqual([
    ...["edits", "step", "comment", "step", "objection", "reply", "mark", "lifted", "correction"],
  ]);
});

test("of one moment, what was written comes before the step that sent it, and steps keep their order", () => {
  const edits = [{ revision: 1, by: "林晓雯", at: at(2), places: 3 }];
  const feed = feedOf({ ...nothing, edits, steps: [step(1, 2), step(2, 2)] });
  expect(kinds(feed)).toEqual(["edits", "step", "step"]);
  expect(feed.flatMap((each) => (each.kind === "step" ? [each.step.number] : []))).toEqual([1, 2]);
});

test("an objection that nobody lifted is one entry", () => {
  const open = { ...objection, lifted: null };
  expect(kinds(feedOf({ ...nothing, objections: [open] }))).toEqual(["objection"]);
});
