import { expect, test } from "vitest";
import { cleanPaste, cleanPasteBefore } from "./clean-paste";

test.each([
  [
    "the tab after an automatic number goes, the number stays",
    "（一）\t高度重视。\r\n2.\t二是",
    "（一）高度重视。\n2.二是",
  ],
  ["the number may be in brackets or a circle", "（1）\t甲\n2)\t乙\n③ 丙", "（1）甲\n2)乙\n③丙"],
  [
    "bullets of Word's symbol fonts and the places of pictures go",
    "\uF0B7\t甲\n\uFFFC乙",
    "甲\n乙",
  ],
  ["soft line breaks become paragraphs", "一段\u000B二段", "一段\n二段"],
  ["indents and empty paragraphs go", "\u3000\u3000一段\r\n\r\n  二段\u00A0", "一段\n二段"],
  ["hidden marks go", "政\u200B务\uFEFF公\u2067开\u0007", "政务公开"],
  [
    "words, quotation marks and full-width marks stay",
    "“三级四同”，(2018)——a b",
    "“三级四同”，(2018)——a b",
  ],
  [
    "a gap within a line stays, however long",
    `一${"\u3000".repeat(200_000)}二`,
    `一${"\u3000".repeat(200_000)}二`,
  ],
])("%s", (_, pasted, clean) => expect(cleanPaste(pasted)).toBe(clean));

test.each([
  ["the end of a paragraph stays before another paragraph", "第二段", "第一段\r\n", "第一段\n"],
  ["and goes at the end of a text", "", "第一段\r\n", "第一段"],
  ["and at the end of a paragraph", "\n第二段", "第一段\r\n", "第一段"],
  ["words copied without it stay in the paragraph", "信息公开", " 政府 ", "政府"],
])("%s", (_, following, pasted, clean) => expect(cleanPasteBefore(following, pasted)).toBe(clean));
