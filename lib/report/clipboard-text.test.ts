import { describe, expect, test } from "vitest";
import { readClipboardText } from "./clipboard-text";

describe("a block on the clipboard", () => {
  test("has tabs between cells and a line end after each row", () => {
    expect(readClipboardText("1\t2\r\n3\t4\r\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("keeps cells that are empty, the last ones too", () => {
    expect(readClipboardText("1\n\n\t\n")).toEqual([["1"], [""], ["", ""]]);
  });

  test("reads a quoted cell with its tab, line end and quotes as one", () => {
    expect(readClipboardText('"（一）收到\n申请数\t""件"""\t5')).toEqual([
      ['（一）收到\n申请数\t"件"', "5"],
    ]);
  });

  test("takes a quotation mark that quotes no whole cell as it is", () => {
    expect(readClipboardText('"三公"经费\t5')).toEqual([['"三公"经费', "5"]]);
  });
});
