import { expect, test } from "vitest";
import { paragraph, printAndRead } from "./testing/print";
import { bodyOf, type Line } from "./testing/read-pdf";

/** The lines of 28 paragraphs, in which the word begins at every place of a line once. */
async function everywhere(word: string): Promise<readonly Line[]> {
  const texts = Array.from({ length: 28 }, (_, at) => "前".repeat(at) + word + "后".repeat(28));
  return (await printAndRead(...texts.map(paragraph))).flatMap(bodyOf).slice(1);
}

/** What lines end with that break within the word. */
function endsWithin(word: string, lines: readonly Line[]): ReadonlySet<string> {
  const starts = Array.from(word, (_, at) => word.slice(0, at)).slice(1);
  const broken = lines.flatMap(
    ({ text }) => starts.findLast((start) => text.endsWith(start)) ?? [],
  );
  return new Set(broken);
}

test("an address breaks behind its marks, and no word of it is cut", async () => {
  const address = "https://www.qingwu.example/gongkai/?dept=dangan&year=2018";
  expect(endsWithin(address, await everywhere(address))).toEqual(
    new Set([
      "https://",
      "https://www.",
      "https://www.qingwu.",
      "https://www.qingwu.example/",
      "https://www.qingwu.example/gongkai/?",
      "https://www.qingwu.example/gongkai/?dept=",
      "https://www.qingwu.example/gongkai/?dept=dangan&",
    ]),
  );
});

test("a telephone number breaks behind its hyphen alone", async () => {
  expect(endsWithin("0000-55501234", await everywhere("0000-55501234"))).toEqual(
    new Set(["0000-"]),
  );
});

test.each(["123,456,789.25", "13800138000", "2018.12.31"])("%s is never broken", async (number) => {
  expect(endsWithin(number, await everywhere(number))).toEqual(new Set());
});

test("a line that a word did not fit is spread over its figures too, unseen by readers", async () => {
  const loose = `${"国".repeat(26)}1234—${"国".repeat(21)}99999999999。`;
  const pages = await printAndRead(paragraph(loose), paragraph("1234—"));
  const [spread, natural] = pages
    .flatMap(bodyOf)
    .map(({ runs }) => runs)
    .filter(([figures]) => figures?.text === "1234")
    .map(([figures, dash]) => (dash?.x ?? 0) - (figures?.x ?? 0));
  expect((spread ?? 0) - (natural ?? 0)).toBeGreaterThan(4);
});

test.each(["1件，", "12件“四办”、", "一，"])(
  "a paragraph of a thousand times %s is set, and loses none",
  async (piece) => {
    const pages = await printAndRead(paragraph(piece.repeat(1000)));
    const text = pages.flatMap(bodyOf).map((line) => line.text);
    expect(text.join("").replace(/\s/g, "").split(piece)).toHaveLength(1001);
  },
);
