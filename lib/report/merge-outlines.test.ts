import { describe, expect, test } from "vitest";
import { readOutline, writeOutline } from "./fields/outline";
import { mergeOutlines } from "./merge-outlines";

const BASE = "a 概述|b 公开|c 问题";

/** Outlines are written with a bar between parts here. */
const merge = (theirs: string, mine: string, base = BASE) => {
  const read = (parts: string) => readOutline(parts.replaceAll("|", "\n"));
  return writeOutline(mergeOutlines(read(base), read(theirs), read(mine))).replaceAll("\n", "|");
};

describe("two outlines that began from one", () => {
  test("are one in which a part that both renamed stands once, as mine", () => {
    expect(merge("a 综述|b 公开|c 问题", "a 总述|b 公开|c 问题")).toBe("a 总述|b 公开|c 问题");
  });

  test("keep what either renamed", () => {
    expect(merge("a 综述|b 公开|c 问题", "a 概述|b 公开|c 不足")).toBe("a 综述|b 公开|c 不足");
  });

  test("keep what either added, after the part that it followed", () => {
    expect(merge("a 概述|x 做法|b 公开|c 问题", "a 概述|b 公开|y 附言|c 问题")).toBe(
      "a 概述|x 做法|b 公开|y 附言|c 问题",
    );
  });

  test("leave out what either dropped", () => {
    expect(merge("b 公开|c 问题", "a 概述|b 公开")).toBe("b 公开");
  });

  test("keep what one dropped and the other renamed", () => {
    expect(merge("b 公开|c 问题", "a 总述|b 公开|c 问题")).toBe("a 总述|b 公开|c 问题");
    expect(merge("a 综述|b 公开|c 问题", "b 公开|c 问题")).toBe("a 综述|b 公开|c 问题");
  });

  test("stand in the order of who moved them; where both did, in theirs", () => {
    const mine = "a 概述|c 问题|b 公开";
    expect(merge(BASE, mine)).toBe(mine);
    expect(merge("c 问题|a 概述|b 公开", BASE)).toBe("c 问题|a 概述|b 公开");
    expect(merge("c 问题|a 概述|b 公开", mine)).toBe("c 问题|a 概述|b 公开");
  });

  test("lose no part where it is not known what they began from", () => {
    expect(merge("a 综述|x 做法", "a 总述|b 公开", "")).toBe("a 总述|x 做法|b 公开");
  });
});
