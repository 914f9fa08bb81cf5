import { expect, test } from "vitest";
import { escapeMarkup } from "./escape-markup";

test("markup and quotation marks become text, in content and in attributes", () => {
  expect(escapeMarkup(`<a b="c" d='e'>&amp;`)).toBe(
    "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;",
  );
});

test("what markup cannot hold is dropped", () => {
  expect(escapeMarkup("甲\u0000\uD842")).toBe("甲\uFFFD");
});
