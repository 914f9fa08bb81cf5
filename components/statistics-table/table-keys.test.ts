import { describe, expect, test } from "vitest";
import { isComposing, moveFor } from "./table-keys";

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...held,
});

/** A cell that holds `value`, with what lies between the two marks selected. */
function caret(marked: string) {
  const [before = "", selected = "", after = ""] = marked.split("|");
  return {
    value: before + selected + after,
    selectionStart: before.length,
    selectionEnd: before.length + selected.length,
  };
}

describe("in a figure's cell", () => {
  test("Enter leads on and, with Shift, back", () => {
    expect(moveFor(press("Enter"), caret("12||"))).toBe("next");
    expect(moveFor(press("Enter", { shiftKey: true }), caret("12||"))).toBe("previous");
  });

  test("F8, which makes it 留空, leads on", () => {
    expect(moveFor(press("F8"), caret("1||2"))).toBe("next");
  });

  test("up and down always leave the cell", () => {
    expect(moveFor(press("ArrowUp"), caret("1||2"))).toBe("up");
    expect(moveFor(press("ArrowDown"), caret("1||2"))).toBe("down");
  });

  test.each(["|12|", "||12", "||"])("left leaves it at the start: %s", (marked) => {
    expect(moveFor(press("ArrowLeft"), caret(marked))).toBe("left");
  });

  test.each(["|12|", "12||", "||"])("right leaves it at the end: %s", (marked) => {
    expect(moveFor(press("ArrowRight"), caret(marked))).toBe("right");
  });

  test("left and right else move within what it holds", () => {
    expect(moveFor(press("ArrowLeft"), caret("1||2"))).toBeNull();
    expect(moveFor(press("ArrowRight"), caret("1|2|3"))).toBeNull();
  });

  test("a key with Ctrl, an arrow with Shift, and Tab are the browser's", () => {
    expect(moveFor(press("ArrowDown", { ctrlKey: true }), caret("||"))).toBeNull();
    expect(moveFor(press("ArrowRight", { shiftKey: true }), caret("||"))).toBeNull();
    expect(moveFor(press("Tab"), caret("||"))).toBeNull();
  });
});

test("while an input method composes, every key is its own", () => {
  expect(isComposing({ ...press("Enter"), isComposing: true })).toBe(true);
  expect(isComposing(press("Process"))).toBe(true);
  expect(isComposing(press("Enter"))).toBe(false);
});
