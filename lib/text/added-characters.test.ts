import { expect, test } from "vitest";
import { addedCharacters } from "./added-characters";

test.each([
  ["", "公开指南", 4],
  ["公开指南", "公开目录", 2],
  ["公开指南", "指南公开", 0],
  ["公开指南", "", 0],
  ["甲。乙。", "甲．。乙．。", 2],
  ["甲．。乙．。", "甲。乙。", 0],
  ["甲", "甲 \n　 ", 0],
  ["12", "120", 1],
])("from %j to %j", (former, now, added) => {
  expect(addedCharacters(former, now)).toBe(added);
});
