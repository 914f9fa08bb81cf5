import { describe, expect, test } from "vitest";
import { randomFrom } from "@/lib/testing/random";
import { earlier, later, sidesOf } from "../testing/sides";
import { Budget } from "./budget.mjs";
import type { ParagraphChange, Run } from "./change";
import { compareTexts } from "./compare.mjs";

const CODE = "section.overview";

function compared(before: readonly string[], after: readonly string[]): readonly ParagraphChange[] {
  return (
    compareTexts({ narratives: [{ code: CODE, before, after }], lines: [] }).narratives.get(CODE) ??
    []
  );
}

const kinds = (changes: readonly ParagraphChange[]) => changes.map(({ kind }) => kind);

/** ＋inserted－deleted, as a reader sees it. */
const seen = (runs: readonly Run[]) =>
  runs
    .map(({ kind, text }) => ({ same: text, inserted: `{+${text}}`, deleted: `{-${text}}` })[kind])
    .join("");

function runsOf(before: string, after: string): string {
  const [change] = compared([before], [after]);
  return change && "runs" in change ? seen(change.runs) : (change?.kind ?? "");
}

const opening = "2018年，本局认真执行条例，主动公开政府信息1286条。";
const training = "（一）加强培训。举办培训班2期，共培训86人次，课件放在内网供随时查阅。";
const requests = "（二）规范答复。全年收到公开申请37件，当面申请9件，网络申请28件，均按时答复。";
const checks = "（三）强化监督。委托第三方评估1次，发现问题17个，年底前全部整改完毕。";

test("a row of as many marks as a part can hold is compared like words", () => {
  const row = "、".repeat(100_000);
  expect(runsOf(row, `${row}完`)).toMatch(/完\}$/);
});

describe("paragraphs", () => {
  test("that stay as they are are the same", () => {
    expect(kinds(compared([opening, training], [opening, training]))).toEqual(["same", "same"]);
  });

  test("that are new or gone are inserted or deleted where they stand", () => {
    expect(kinds(compared([opening, training], [opening, requests]))).toEqual([
      "same",
      "deleted",
      "inserted",
    ]);
  });

  test("that were reworded are changed, not deleted and inserted", () => {
    const reworded = training.replace("举办培训班2期，共", "全年办班3期，先后");
    expect(kinds(compared([opening, training], [opening, reworded]))).toEqual(["same", "changed"]);
  });

  test("that were moved are moved, and say from where and where to", () => {
    const changes = compared(
      [opening, training, requests, checks],
      [opening, checks, training, requests],
    );
    expect(changes.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "moved", from: { code: CODE, at: 3 }, runs: [{ kind: "same", text: checks }] },
      { kind: "left", to: { code: CODE, at: 1 }, text: checks },
    ]);
  });

  test("that were moved and reworded are moved, with their words marked", () => {
    const reworded = checks.replace("17个", "19个");
    const changes = compared(
      [opening, training, requests, checks],
      [opening, reworded, training, requests],
    );
    const moved = changes.find(({ kind }) => kind === "moved");
    expect(moved && "runs" in moved && seen(moved.runs)).toContain("发现问题{-17}{+19}个");
  });

  test("that went from one part to another are moved, and say from which", () => {
    const { narratives } = compareTexts({
      narratives: [
        { code: CODE, before: [opening, checks], after: [opening] },
        { code: "section.work", before: [requests], after: [requests, checks] },
      ],
      lines: [],
    });
    expect(narratives.get(CODE)?.[1]).toEqual({
      kind: "left",
      to: { code: "section.work", at: 1 },
      text: checks,
    });
    expect(narratives.get("section.work")?.[1]).toMatchObject({
      kind: "moved",
      from: { code: CODE, at: 1 },
    });
  });

  test("as short as 无。 have not moved from one part to another", () => {
    const { narratives } = compareTexts({
      narratives: [
        { code: CODE, before: ["无。"], after: [] },
        { code: "section.work", before: [], after: ["无。"] },
      ],
      lines: [],
    });
    expect([...narratives.values()].flat().map(({ kind }) => kind)).toEqual([
      "deleted",
      "inserted",
    ]);
  });
});

describe("within a paragraph", () => {
  test("words are marked, whole numbers too", () => {
    expect(runsOf("公开信息1286条。", "公开信息1302条。")).toBe("公开信息{-1286}{+1302}条。");
  });

  test("sentences that stay are not looked into", () => {
    const added = "全年制定制度2项。";
    expect(runsOf(opening + training, opening + added + training)).toBe(
      `${opening}{+${added}}${training}`,
    );
  });

  test("two sentences joined into one keep their words", () => {
    expect(
      runsOf(
        "修订公开指南。新订审查办法2项，均已印发。",
        "修订公开指南，新订审查办法2项，均已印发。",
      ),
    ).toBe("修订公开指南{-。}{+，}新订审查办法2项，均已印发。");
  });

  test("what two unlike clauses share by chance does not cut them in pieces", () => {
    expect(
      runsOf(
        "全年任务完成的情况总体良好，详见附件统计表格。",
        "全年工作推进的速度较往年快，详见附件统计表格。",
      ),
    ).not.toContain("}的{");
  });

  test("emoji and rare characters are never cut in half", () => {
    const halves = /(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF]($|[^\uDC00-\uDFFF])/;
    const text = runsOf("公示𠮷祥里小区名单，共𠮷36户。", "公示𠮸祥里小区名单，共𠮸38户。");
    expect(text).not.toMatch(halves);
  });
});

describe("what would take too long", () => {
  const random = randomFrom(11);
  const noise = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(random() * 4000))).join(
      "",
    );
  const [before, after] = [`总述：${noise(30_000)}`, `总述：${noise(30_000)}`];

  test("is shown as wholly replaced", () => {
    expect(compared([before], [after])).toEqual([
      { kind: "deleted", text: before },
      { kind: "inserted", text: after },
    ]);
  });

  test("is wholly replaced in a line too, once the budget is spent", () => {
    const lines = [{ code: "title", before: "2017年度工作报告", after: "2018年度工作报告" }];
    const { lines: runs } = compareTexts({ narratives: [], lines }, new Budget(0));
    expect(runs.get("title")?.map(({ kind }) => kind)).toEqual(["deleted", "inserted"]);
  });

  test("ends the same way each time", () => {
    expect(compared([before], [after])).toEqual(compared([before], [after]));
  });
});

describe("whatever was done to a text", () => {
  const sentences = [
    ...opening.split("，"),
    ...training.split("，"),
    ...requests.split("，"),
    "无。",
    "；",
    "𠮷",
    "。”",
  ];
  type Random = () => number;
  const pick = (random: Random) => sentences[Math.floor(random() * sentences.length)] ?? "";
  const written = (random: Random, most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random)).join("");
  const rewritten = (text: string, random: Random) =>
    random() < 0.4 ? text : text.slice(0, Math.floor(random() * text.length)) + written(random, 2);

  function narrative(seed: number): { before: string[]; after: string[] } {
    const random = randomFrom(seed);
    const before = Array.from({ length: Math.floor(random() * 12) }, () => written(random, 6));
    const after = before.filter(() => random() < 0.8).map((text) => rewritten(text, random));
    for (let moves = 0; moves < 3; moves += 1) {
      const [moved] = after.splice(Math.floor(random() * after.length), 1);
      after.splice(Math.floor(random() * after.length), 0, moved ?? written(random, 6));
    }
    return { before, after };
  }

  const seeds = Array.from({ length: 150 }, (_, seed) => seed);

  test.each(seeds)("the changes tell both texts again (seed %i)", (seed) => {
    const { before, after } = narrative(seed);
    const changes = compared(before, after);
    expect([earlier(changes), later(changes)]).toEqual([before, after]);
  });

  test.each(seeds)("every move says where the paragraph stood (seed %i)", (seed) => {
    const { before, after } = narrative(seed);
    const moved = compared(before, after).filter((change) => change.kind === "moved");
    expect(moved.map(({ runs }) => sidesOf(runs)[0])).toEqual(
      moved.map(({ from }) => before[from.at]),
    );
  });
});
