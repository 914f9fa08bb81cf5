import { randomFrom } from "@/lib/testing/random";
import { report2017 } from "../demo/report-2017";

/** Characters of the longest narratives that offices send in. */
const LENGTH = 20_000;

const WORDS =
  "公开办理信息制度部门群众政策解读平台网站申请答复培训监督考核目录指南审查意见建议".match(/../g) ??
  [];

export interface Rewritten {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

type Random = () => number;

const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)];

/** Every clause is said otherwise: a third of them new, words put in and left out in the others. */
function rewrittenParagraph(paragraph: string, random: Random): string {
  const clauses = paragraph.split(/(?<=[，。；、])/);
  const changed = clauses.map((clause) => {
    const word = pick(WORDS, random) ?? "";
    const at = Math.floor(random() * clause.length);
    if (random() < 0.33) return `${word}${pick(WORDS, random) ?? ""}${clause.slice(-1)}`;
    return clause.slice(0, at) + word + clause.slice(at + Math.floor(random() * 4));
  });
  return changed.join("");
}

function filled(paragraphs: readonly string[], random: Random): readonly string[] {
  const text: string[] = [];
  for (let length = 0; length < LENGTH; length += text.at(-1)?.length ?? LENGTH) {
    const paragraph = pick(paragraphs, random) ?? "";
    text.push(`${text.length + 1}.${rewrittenParagraph(paragraph, random)}`);
  }
  return text;
}

/** A narrative of 20,000 characters and what a person made of it, rewriting every sentence and moving some paragraphs. */
export function rewrittenNarrative(seed: number): Rewritten {
  const random = randomFrom(seed);
  const written = [...report2017.values()].flatMap((text) => text.split("\n"));
  const before = filled(
    written.filter((line) => line.length > 60),
    random,
  );
  const after = before.map((paragraph) => rewrittenParagraph(paragraph, random));
  for (let moved = 0; moved < before.length / 10; moved += 1) {
    const [paragraph] = after.splice(Math.floor(random() * after.length), 1);
    if (paragraph) after.splice(Math.floor(random() * after.length), 0, paragraph);
  }
  return { before, after };
}
