import { expect, test } from "vitest";
import { setByRules1 } from "./print-rules-1";

test.each([
  ["(一)高度重视", "（一）高度重视"],
  ["在平台(http://a.example/?a=1)查阅", "在平台（http://a.example/?a=1）查阅"],
  ['推行"四办"清单', "推行“四办”清单"],
  ["(1)公开目录", "（1）公开目录"],
  ["(12) 公开目录", "（12） 公开目录"],
  ["（一)高度重视", "（一）高度重视"],
  ["(2）公开目录", "（2）公开目录"],
  ["(1)http://a.example", "(1)http://a.example"],
  ["线上--线下", "线上——线下"],
  ['f(x) and "y"', 'f(x) and "y"'],
  ["024-1234", "024-1234"],
  ["甲(a(b)c)", "甲(a(b)c)"], // a pair that holds one which stays, stays
  ["(a(乙)c)(d)", "（a（乙）c）（d）"],
  ["(乙(丙", "(乙(丙"],
])("%s prints as %s", (text, print) => expect(setByRules1(text)).toBe(print));

test("what is normalised stays as it is", () => {
  const once = setByRules1('(一)"甲"--乙(附(丙))');
  expect(setByRules1(once)).toBe(once);
});
