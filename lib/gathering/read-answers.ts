import { bare } from "@/lib/report/bare";
import type { Askable } from "./askable";
import type { AskedOfOne } from "./find-asked";
import { placeRows, type PlacedRow } from "./place-rows";
import { readAnswer, type ReadAnswer } from "./read-answer";
import type { ReadRow } from "./read-rows";
import type { Answer, Reading, RefusedRow } from "./reading";
import { unitOf } from "./sheet";

const no = (problem: string): ReadAnswer => ({ ok: false, problem });

const TWICE = "这一项有两行都填了，不知道取哪一个。请只留一行再读。";

function unitProblem({ unit }: ReadRow, askable: Askable): string | null {
  const wanted = unitOf(askable);
  if (unit === null || bare(unit) === bare(wanted)) return null;
  const said = unit === "" ? "单位一格空了" : `单位写的是“${unit}”`;
  return `${said}，这一项的单位是“${wanted}”。请按“${wanted}”换算好，改回单位再读。`;
}

const askableOf = ({ found }: PlacedRow) => (found.kind === "found" ? found.askable : found.about);
const codeOf = (placed: PlacedRow) => askableOf(placed)?.field.code;

function judge({ row, found, doubt }: PlacedRow, twice: boolean): ReadAnswer {
  if (found.kind === "problem") return no(found.problem);
  const problem = doubt ?? (twice ? TWICE : unitProblem(row, found.askable));
  if (problem !== null) return no(problem);
  return readAnswer(row.answer, row.calculated, found.askable.field);
}

const labelOf = (placed: PlacedRow) =>
  askableOf(placed)?.label ?? (placed.row.label || placed.row.code);

/** Reads the rows of a 数据采集表 against what was asked. Whatever is in doubt is refused, with what to do. */
export function readAnswers(rows: readonly ReadRow[], one: AskedOfOne): Reading {
  const placed = placeRows(rows, one);
  const times = (code: string | undefined) => placed.filter((each) => codeOf(each) === code).length;
  const [answers, refused]: [Answer[], RefusedRow[]] = [[], []];
  for (const each of placed) {
    const [code, { row, answer }] = [codeOf(each), each.row];
    const judged = judge(each, times(code) > 1);
    if (!judged.ok) refused.push({ row, label: labelOf(each), answer, problem: judged.problem });
    else if (code !== undefined) answers.push({ code, value: judged.value, note: judged.note });
  }
  const said = new Set(placed.map(codeOf));
  const left = one.asked.map(({ field }) => field.code).filter((code) => !said.has(code));
  return { answers, refused, left };
}
