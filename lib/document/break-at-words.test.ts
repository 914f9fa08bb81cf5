import { expect, test } from "vitest";
import { breakAtWords } from "./break-at-words";

test("a name's other names in brackets stay together, below it", () => {
  const name = "青梧县文旅委员会（青梧县广播电视局、青梧县文物局）";
  expect(breakAtWords(name, 20)).toEqual([
    "青梧县文旅委员会",
    "（青梧县广播电视局、青梧县文物局）",
  ]);
});

test("no line begins with a mark that ends what stands before it", () => {
  const name = "青梧县广播电视和文物体育管理局、青梧县文化旅游局";
  expect(breakAtWords(name, 20)).toEqual(["青梧县广播电视和文物体育管理局、", "青梧县文化旅游局"]);
});
