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

test("brackets that a line holds are not cut, however long the name before them", () => {
  const name = "云栖市青溪区人民政府清泉街道办事处综合行政执法大队（区市场监督管理局派出机构）";
  const lines = [
    "云栖市青溪区人民政府清泉街道办事处",
    "综合行政执法大队",
    "（区市场监督管理局派出机构）",
  ];
  expect(breakAtWords(name, 20)).toEqual(lines);
  expect(breakAtWords(name, 26)).toEqual([lines[0], `${lines[1] ?? ""}${lines[2] ?? ""}`]);
});

test("brackets stand whole below a name without any other place to break", () => {
  const name = `${"字".repeat(12)}（${"名".repeat(12)}）`;
  expect(breakAtWords(name, 20)).toEqual([name.slice(0, 12), name.slice(12)]);
});

test("brackets longer than a line are broken where words end", () => {
  const name = `青溪区住建局（青溪区城市管理局、青溪区人民防空办公室、青溪区园林局）`;
  expect(breakAtWords(name, 20).every((line) => line.length <= 20)).toBe(true);
  expect(breakAtWords(name, 20).join("")).toBe(name);
});
