import { expect, test } from "vitest";
import { attachmentNoteLines } from "./attachment-note";

test("one attachment is named without a number", () => {
  expect(attachmentNoteLines(["统计表"])).toEqual(["附件：统计表"]);
});

test("several attachments are numbered, the mark standing before the first alone", () => {
  expect(attachmentNoteLines(["统计表", "名单"])).toEqual(["附件：1.统计表", "2.名单"]);
});

test("no attachment prints no line", () => {
  expect(attachmentNoteLines([])).toEqual([]);
});
