import type { Field } from "@/lib/editions/types";
import { cleanPaste } from "@/lib/report/clean-paste";
import { parseEntry } from "@/lib/report/parse-entry";
import { readFigure } from "@/lib/report/read-figure";

export type ReadAnswer =
  | { readonly ok: true; readonly value: string; readonly note: string | null }
  | { readonly ok: false; readonly problem: string };

const no = (problem: string): ReadAnswer => ({ ok: false, problem });

const CALCULATED = "这一格是公式，取的是它算出的数，请核对。";

function readNumber(answer: string, calculated: boolean, field: Field): ReadAnswer {
  const read = readFigure(field, answer);
  if (!read.ok) return no(read.message);
  const value = read.value ?? "";
  if (calculated) return { ok: true, value, note: CALCULATED };
  const differs = value === answer ? null : `写的是“${answer}”，读作 ${value}。`;
  return { ok: true, value, note: read.note ?? differs };
}

function readText(answer: string, field: Field): ReadAnswer {
  const parsed = parseEntry(field, cleanPaste(answer));
  if (!parsed.ok) return no(parsed.message);
  if (parsed.value === null) return no("只有空格，没有文字，请填写内容。");
  return { ok: true, value: parsed.value, note: null };
}

/** Reads one answer, which is not empty, by the kind of its field. */
export function readAnswer(answer: string, calculated: boolean, field: Field): ReadAnswer {
  return field.kind === "narrative"
    ? readText(answer, field)
    : readNumber(answer, calculated, field);
}
