import { createHash } from "node:crypto";
import type { Askable } from "@/lib/gathering/askable";
import type { Plan } from "@/lib/gathering/plan";
import type { Answer } from "@/lib/gathering/reading";
import { parseEntry } from "@/lib/report/parse-entry";

/** Names what a preview showed: it is taken if that is what taking would still do. */
export function shownOf({ changes, refused }: Plan): string {
  return createHash("sha256")
    .update(JSON.stringify([changes, refused]))
    .digest("base64url");
}

/** The answers that came back from a browser, as far as they are what their fields can hold. */
export function parsedAnswers(
  answers: readonly Answer[],
  askables: ReadonlyMap<string, Askable>,
): readonly Answer[] {
  return answers.flatMap((answer) => {
    const askable = askables.get(answer.code);
    const parsed = askable && parseEntry(askable.field, answer.value);
    return parsed?.ok && parsed.value === answer.value ? [answer] : [];
  });
}
