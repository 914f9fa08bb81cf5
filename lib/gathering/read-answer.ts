import type { Field } from "@/lib/editions/types";
import { bare } from "@/lib/report/bare";
import { cleanPaste } from "@/lib/report/clean-paste";
import { halfWidth } from "@/lib/report/fields/half-width";
import { parseEntry } from "@/lib/report/parse-entry";
import { BLANK } from "@/lib/report/value";
import { NO_SUCH } from "./sheet-words";

export type ReadAnswer =
  | { readonly ok: true; readonly value: string; readonly note: string | null }
  | { readonly ok: false; readonly problem: string };

const no = (problem: string): ReadAnswer => ({ ok: false, problem });

const UNCLEAR = /^(?:无|没有|暂无|[-－—–―/]+)$/;
const CALCULATED = "这一格是公式，取的是它算出的数，请核对。";

/** A number and what was written behind it: 12件. An exponent is no unit. */
const WITH_UNIT = /^([\d.,，。、\s]*\d)\s*([^\d\s.,e][^\d]*)$/iu;

/** The number without its unit, or what is wrong with the unit. */
function withoutUnit(text: string, { unit = "" }: Field): { text: string } | { problem: string } {
  const [, number, written] = WITH_UNIT.exec(text) ?? [];
  if (number === undefined || written === undefined) return { text };
  if (bare(written) === bare(unit)) return { text: number };
  return {
    problem: `数后面写着“${written.trim()}”，这一项按“${unit}”填：请换算成“${unit}”，只填数字。`,
  };
}

function readFigure(answer: string, calculated: boolean, field: Field): ReadAnswer {
  if (bare(answer) === NO_SUCH)
    return { ok: true, value: BLANK, note: `按留空（${NO_SUCH}）取用。` };
  if (UNCLEAR.test(answer))
    return no(
      `“${answer}”看不出是没有发生，还是没有这一项：没有发生填 0，没有这一项写“${NO_SUCH}”。`,
    );
  if (answer.startsWith("#")) return no(`公式没有算出数（${answer}），请改成数字。`);
  const number = withoutUnit(halfWidth(answer).trim(), field);
  if ("problem" in number) return no(number.problem);
  const parsed = parseEntry(field, number.text);
  if (!parsed.ok) return no(parsed.message);
  const value = parsed.value ?? "";
  const note = calculated
    ? CALCULATED
    : value === answer
      ? null
      : `写的是“${answer}”，读作 ${value}。`;
  return { ok: true, value, note };
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
    : readFigure(answer, calculated, field);
}
