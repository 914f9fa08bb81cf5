import { MOST_STEPS, type ReviewStep } from "./review-step";

/** What the form of a unit's review steps sends, by the names of its inputs. */
export type SentSteps = Readonly<Record<string, string>>;

export const stepInput = {
  name: (at: number) => `name-${at}`,
  onPaper: (at: number) => `paper-${at}`,
  person: (at: number, accountId: string) => `person-${at}-${accountId}`,
};

const places = Array.from({ length: MOST_STEPS }, (_, at) => at);

/** The steps that were named, of people who are among `eligible`. A row without a name is no step. */
export function readSentSteps(sent: SentSteps, eligible: readonly string[]): readonly ReviewStep[] {
  return places.flatMap((at) => {
    const name = sent[stepInput.name(at)]?.trim() ?? "";
    if (name === "") return [];
    const people = eligible.filter((id) => sent[stepInput.person(at, id)] !== undefined);
    return [{ name, onPaper: sent[stepInput.onPaper(at)] !== undefined, people }];
  });
}

const LONGEST_NAME = 30; // characters

/** What is wrong with each row, by the name of its first input. Each says what to do. */
export function problemsInSteps(
  sent: SentSteps,
  eligible: readonly string[],
): Readonly<Record<string, string>> {
  const found = places.flatMap((at) => {
    const input = stepInput.name(at);
    const [step] = readSentSteps({ ...sentAt(sent, at) }, eligible);
    const problem = step && problemOf(step);
    return problem ? [[input, problem] as const] : [];
  });
  return Object.fromEntries(found);
}

const sentAt = (sent: SentSteps, at: number): SentSteps =>
  Object.fromEntries(Object.entries(sent).filter(([name]) => name.split("-")[1] === String(at)));

function problemOf({ name, onPaper, people }: ReviewStep): string | undefined {
  if (name.length > LONGEST_NAME) return `步骤名称最多${LONGEST_NAME}个字。`;
  if (onPaper || people.length > 0) return undefined;
  return `「${name}」还没有人：请勾选审核的人，或者勾「在纸上签批」。`;
}
