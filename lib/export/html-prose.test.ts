import { expect, test } from "vitest";
import { prose } from "./html-prose";

test.each([
  [
    "见https://www.qingwu.example/?a=1&b=2。",
    "见https://<wbr>www.<wbr>qingwu.<wbr>example/?<wbr>a=<wbr>1&amp;<wbr>b=<wbr>2。",
  ],
  ["电话0000-5550123", "电话0000-<wbr>5550123"],
  ["计123,456,789.25元", "计123,456,789.25元"],
  ["2018-2020年", "2018-2020年"],
  ["a<b & c", "a&lt;b &amp; c"],
])("%s may break behind its marks where it is long", (text, html) => {
  expect(prose(text)).toBe(html);
});
