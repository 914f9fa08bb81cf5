import { expect, test } from "vitest";
import { nextPath } from "./next-path";

test("a page of ours is where one goes on", () => {
  expect(nextPath("/reports/a/tables/t18?x=1#t18.1")).toBe("/reports/a/tables/t18?x=1#t18.1");
});

test("an address with Chinese in it is one that a browser can be sent to", () => {
  expect(nextPath("/reports?search=年\u0000")).toBe("/reports?search=%E5%B9%B4%00");
});

test.each([
  undefined,
  "",
  "//else.example",
  "/\\else.example",
  "https://else.example",
  "/\t/else.example",
])("“%s” leads to the first page", (asked) => expect(nextPath(asked)).toBe("/"));
