import { expect, test } from "vitest";
import { cleanPaste } from "./clean-paste";

test.each([
  [
    "the tab after an automatic number goes, the number stays",
    "（一）\t高度重视。\r\n2.\t二是",
    "（一）高度重视。\n2.二是",
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
