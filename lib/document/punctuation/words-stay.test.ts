import { expect, test } from "vitest";
import { isChanged, lineOf } from "./line";
import { cases, punctuate, punctuationChanges } from "./punctuate";

/** What an office's sentences are made of, put together in any order. Everything is invented. */
const PIECES = [
  ...[
    "主动公开",
    "31条",
    "5项",
    "1,234件",
    "3.5%",
    "14:30",
    "1:3",
    "2018.1.23",
    "2018年",
    "0000-5550128",
  ],
  ...[
    "《条例》",
    "“四办”",
    '"四办"',
    '21"',
    "政发[2018]3号",
    "(2)",
    "(a)",
    "http://www.qingxi.example/a?b=1,2&c=3",
    "nb@qingxi.example",
  ],
  ...[
    "青溪政发〔2018〕12号",
    "GB/T 9704-2012",
    "U.S.",
    "Word",
    "Excel 2016",
    "（一）",
    "村(社区)",
    "...",
  ],
  ...[",", ";", ":", "?", "!", ".", "(14:30)", "(甲", " ", "，", "。", "、"],
];
const TEXTS = 3000;
const LONGEST = 12;

/** A row of numbers that is the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function inventedTexts(seed: number): readonly string[] {
  const next = numbersFrom(seed);
  const piece = () => PIECES[Math.floor(next() * PIECES.length)] ?? "";
  return Array.from({ length: TEXTS }, () =>
    `文${Array.from({ length: Math.ceil(next() * LONGEST) }, piece).join("")}`.trim(),
  );
}

const withoutMarks = (text: string) => text.replace(/[\p{P}<>]/gu, "");
const partsOf = (text: string) => [
  ...(text.match(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[.:-]\d+)*/g) ?? []),
  ...(text.match(/http:\/\/[\w./]+(?:\?b=1,2&c=3)?|nb@qingxi\.example/g) ?? []),
  ...(text.match(/[A-Za-z]+(?:\.[A-Za-z]+)*/g) ?? []),
];

const seed = Number(process.env.NIANBAO_SEED ?? 20190131);
console.log(`NIANBAO_SEED=${seed}`);
const texts = inventedTexts(seed);

test("without its marks every text is what it was", () => {
  expect(texts.map(punctuate).map(withoutMarks)).toEqual(texts.map(withoutMarks));
});

test("every number, time, date, address and Latin word is what it was", () => {
  expect(texts.map(punctuate).map(partsOf)).toEqual(texts.map(partsOf));
});

test("what is set stays as it is", () => {
  const once = texts.map(punctuate);
  expect(once.map(punctuate)).toEqual(once);
});

test("the changes, made in the text from its end, give what is printed", () => {
  const text = texts.join("\n");
  const changed = punctuationChanges(text).reduceRight(
    (before, { at, from, to }) => before.slice(0, at) + to + before.slice(at + from.length),
    text,
  );
  expect(changed).toBe(texts.map(punctuate).join("\n"));
});

test.each(cases.map((each) => [each.name, each] as const))(
  "%s has nothing to set in a line without what it seeks",
  (_, { seeks, set }) => {
    const examples = cases.flatMap(({ silent, found }) => [...silent, ...found.flat()]);
    const lines = [...texts, ...examples].filter((text) => !seeks.test(text)).map(lineOf);
    lines.forEach(set);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(isChanged)).toEqual([]);
  },
);
