import { ABSENT, BLANK, type Value } from "@/lib/report/value";
import type { Pending } from "./pending";

/** The text of a record that the server does not have. */
export const unsavedValue = ({ sent, next }: Pending): Value => (next ?? sent)?.value ?? null;

const MOST_CHARACTERS = 120;

/** The same in words, shortened: 「12件」. */
export function unsavedWords(record: Pending): string {
  const value = unsavedValue(record);
  if (value === ABSENT) return "（清空）";
  if (value === BLANK) return "（留空）";
  return value.length > MOST_CHARACTERS
    ? `「${value.slice(0, MOST_CHARACTERS)}…」（共 ${value.length} 字）`
    : `「${value}」`;
}

/** Why the server does not have it. */
export function whyUnsaved({ problem }: Pending): string {
  if (problem?.kind === "invalid") return `没有保存：${problem.message}`;
  if (problem?.kind !== "conflict") return "还没有交到服务器";
  const { mine, by } = problem.current;
  return mine ? "您在另一个窗口也改过，还没有选一稿" : `${by}也改过，还没有选一稿`;
}
