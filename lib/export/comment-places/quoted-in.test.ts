import { expect, test } from "vitest";
import { quotedIn } from "./quoted-in";

test.each([
  ["words as they stand", "全年公开12条。其中3条。", "其中3条。", 1, "其中3条。"],
  ["over the end of a line", "第一段。\n　　第二段。", "段。第二", 1, "段。\n　　第二"],
  [
    "marks that print otherwise",
    "全年(含12月)公开,共3条",
    "（含12月）公开，共3条",
    1,
    "含12月)公开,共3条",
  ],
  ["the last where there are fewer by now", "公开了3条", "公开", 4, "公开"],
])("%s", (_, text, quote, nth, found) => {
  expect(text.slice(...(quotedIn(text, quote, nth) ?? []))).toBe(found);
});

test("the second of the same words is not the first", () => {
  expect(quotedIn("公开3条，公开3条", "公开", 2)).toEqual([5, 7]);
});

test.each([
  ["改过的文字", "原来的"],
  ["", "原来"],
  ["文字", "。"],
])("in %j there is no %j", (text, quote) => {
  expect(quotedIn(text, quote, 1)).toBeNull();
});
