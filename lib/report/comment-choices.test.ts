import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { commentChoices, commentPlaceName } from "./comment-choices";

const none = new Map<string, string>();
const codes = commentChoices(edition2018, none).flatMap(({ choices }) =>
  choices.map(({ code }) => code),
);

test("title, preface, parts, each figure and the closing can be commented on", () => {
  expect(codes).toEqual(
    expect.arrayContaining([
      "title",
      "preface.text",
      "section.overview",
      "t18.1.1",
      "closing.unit",
    ]),
  );
});

test("what is not printed by itself is no place of its own", () => {
  expect(codes).not.toContain("preface.contact");
  expect(codes).not.toContain("closing.seal");
});

test("a place is called by its page, and by its field where the page has several", () => {
  expect(commentPlaceName(edition2018, none, "section.overview")).toBe("一、概述");
  expect(commentPlaceName(edition2018, none, "t18.1.1")).toMatch(/^政府信息公开情况统计表：/);
  expect(commentPlaceName(edition2018, none, "")).toBe("整份年报");
  expect(commentPlaceName(edition2018, none, "section.gone")).toBe("已去掉的部分");
});
