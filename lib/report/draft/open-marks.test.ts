import { describe, expect, test } from "vitest";
import { openMarks } from "./open-marks";

const CARRIED = "2018年收到37件，办结36件。\n其中网络申请19件，信函8件。\n无其他。";

/** The words of the marks that are open once the text was edited. */
const open = (current: string, confirmed: readonly number[] = [], carried = CARRIED) =>
  openMarks(carried, current, new Set(confirmed), []).map(({ words }) => words);

const idOf = (words: string) => CARRIED.indexOf(words);
const ALL = ["2018年", "37件", "36件", "19件", "8件"];

test("untouched, every mark is open", () => expect(open(CARRIED)).toEqual(ALL));

test("a confirmed mark is closed", () => {
  expect(open(CARRIED, [idOf("37件")])).toEqual(["2018年", "36件", "19件", "8件"]);
});

test("a changed figure is touched", () => {
  expect(open(CARRIED.replace("37件", "41件"))).toEqual(["2018年", "36件", "19件", "8件"]);
});

test("a figure whose unit was changed is touched", () => {
  expect(open(CARRIED.replace("37件", "37条"))).toEqual(["2018年", "36件", "19件", "8件"]);
});

test("what was deleted is gone from the list", () => {
  expect(open(CARRIED.replace("，办结36件", ""))).toEqual(["2018年", "37件", "19件", "8件"]);
});

test("an emptied text has none", () => expect(open("")).toEqual([]));

describe("edits elsewhere neither lose nor invent marks", () => {
  test.each([
    ["words before", `按规定，${CARRIED}`],
    ["words within a sentence", CARRIED.replace("收到", "共收到申请")],
    ["a sentence with other figures", CARRIED.replace("。", "，当面5件。上半年收到12件。")],
    ["a sentence with a figure that is there already", CARRIED.replace("。", "。上年收到37件。")],
    ["a paragraph taken out of the middle", CARRIED.replace("\n无其他。", "")],
  ])("%s", (_, current) => expect(open(current)).toEqual(ALL));

  test("a paragraph that was moved keeps its marks", () => {
    const [first, second, third] = CARRIED.split("\n");
    expect(open([second, third, first].join("\n"))).toEqual([
      "19件",
      "8件",
      "2018年",
      "37件",
      "36件",
    ]);
  });
});

test("the place of a mark is that in the edited text, its id that in the carried one", () => {
  const current = `按规定，${CARRIED}`;
  const [mark] = openMarks(CARRIED, current, new Set(), []);
  expect(mark).toMatchObject({ id: 0, start: 4, words: "2018年" });
});

describe("equal words are told apart by what stands around them", () => {
  const twice = "受理5件，办结5件。";
  test("where the confirmed one was deleted, the other stays open", () => {
    expect(open("办结5件。", [twice.indexOf("5件")], twice)).toEqual(["5件"]);
  });
  test("where the open one was deleted, the confirmed one stays closed", () => {
    expect(open("受理5件。", [twice.indexOf("5件")], twice)).toEqual([]);
  });
});

test("a text that holds nothing to check is open until it is changed or confirmed", () => {
  const carried = "无其他需要报告的事项。";
  expect(open(carried, [], carried)).toEqual([carried]);
  expect(open(carried, [0], carried)).toEqual([]);
  expect(open("没有其他需要报告的事项。", [], carried)).toEqual([]);
});

describe("texts too long and too different to be compared mark by mark", () => {
  const figures = (count: number, of: (at: number) => number) =>
    Array.from({ length: count }, (_, at) => `${of(at)}件`).join("，");

  test("keep what stands among the same words", () => {
    const [first, second] = [figures(8_000, (at) => at), figures(8_000, (at) => at + 8_000)];
    const found = open(`${second}，${first}`, [], `${first}，${second}`);
    expect(found.length).toBeGreaterThan(15_990);
  });

  test("never count one mark twice", () => {
    expect(open("2,1,".repeat(25_000), [], "1,".repeat(50_000)).length).toBeLessThanOrEqual(50_000);
  });
});
