import { describe, expect, test } from "vitest";
import { field } from "@/lib/editions/define";
import { parseEntry } from "./parse-entry";

const count = field("t.1", "count", "件数");
const text = field("section.a", "narrative", "概述");

describe("未填, 0 and 留空", () => {
  test.each([
    ["a cleared figure", count, null, null],
    ["a figure of spaces", count, "  ", null],
    ["zero", count, "0", "0"],
    ["a figure left empty on purpose", count, "", ""],
    ["an emptied text", text, "", null],
    ["a text of marks that nobody sees", text, "\u200B\uFEFF", null],
  ])("%s", (_, of, typed, value) => expect(parseEntry(of, typed)).toEqual({ ok: true, value }));
});
