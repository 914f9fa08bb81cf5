import { NotNow } from "../refused";
import type { Standing, State } from "./state";

/** Why somebody who was to take a step cannot: the account is disabled, holds no such role today, or is whose draft it is. */
export type Hindrance = "disabled" | "noRole" | "preparer";

/** Somebody who is to take a step of a unit's reports. */
export interface Candidate {
  readonly id: string;
  /** The display name. */
  readonly name: string;
  /** Null for who can take it today, unless it is their own draft. */
  readonly hindrance: Exclude<Hindrance, "preparer"> | null;
}

/** The people of a unit's review, as they are set up. */
export interface ReviewPeople {
  readonly steps: readonly {
    readonly name: string;
    readonly onPaper: boolean;
    readonly people: readonly Candidate[];
  }[];
  readonly reviewers: readonly Candidate[];
  readonly heads: readonly Candidate[];
}

/** A step that a report has before it, from its unit's review to 签发. */
export interface StepAhead extends Pick<Standing, "step"> {
  readonly state: State;
  /** 科室负责人, 保密审查, 签发 */
  readonly name: string;
  /** The accounts that can take it in the system. */
  readonly takers: readonly string[];
  /** Where nobody can, and it was not meant for paper, why, as a sentence; null otherwise. */
  readonly stuck: string | null;
}

const hindered: Readonly<Record<Hindrance, (name: string) => string>> = {
  disabled: (name) => `${name}的账号已停用`,
  noRole: (name) => `${name}现在没有这个角色`,
  preparer: (name) => `${name}是填报人，不能办自己填报的`,
};

interface Planned extends Pick<StepAhead, "state" | "step" | "name"> {
  readonly people: readonly Candidate[];
  /** Meant to be signed on paper, by whoever. */
  readonly isForPaper: boolean;
  /** Said where it has no people. */
  readonly nobody: string;
}

function planned({ steps, reviewers, heads }: ReviewPeople): readonly Planned[] {
  const plain = { name: "审核", people: reviewers, onPaper: false };
  const review = (steps.length > 0 ? steps : [plain]).map(({ name, people, onPaper }, step) => ({
    ...{ state: "reviewing" as const, step, name, people },
    ...{ isForPaper: onPaper && people.length === 0, nobody: "本单位没有审核人" },
  }));
  const both = [...heads, ...reviewers.filter(({ id }) => heads.every((each) => each.id !== id))];
  const own = { step: null, isForPaper: false };
  return [
    ...review,
    ...[
      {
        state: "clearing" as const,
        name: "保密审查",
        people: both,
        nobody: "本单位没有审核人、负责人",
      },
      { state: "signing" as const, name: "签发", people: heads, nobody: "本单位没有负责人" },
    ].map((each) => ({ ...each, ...own })),
  ];
}

const isAhead = ({ state, step }: Planned, now: Pick<Standing, "state" | "step">): boolean => {
  const order: readonly State[] = ["drafting", "reviewing", "clearing", "signing"];
  const [there, here] = [order.indexOf(state), order.indexOf(now.state)];
  if (here < 0 || there < here) return false;
  return there > here || (step ?? 0) >= (now.step ?? 0);
};

/**
 * The steps that lie before a report that stands there (a unit's in general: 填报中), each with who can
 * take it and, where nobody can, why. `preparers`: whose draft it is, who take no step of it.
 */
export function stepsAhead(
  people: ReviewPeople,
  preparers: ReadonlySet<string>,
  now: Pick<Standing, "state" | "step"> = { state: "drafting", step: null },
): readonly StepAhead[] {
  return planned(people).flatMap((each) => {
    if (!isAhead(each, now)) return [];
    const { state, step, name } = each;
    const reasons = each.people.map((person) => hindranceOf(person, preparers));
    const takers = each.people.flatMap(({ id }, at) => (reasons[at] ? [] : [id]));
    const stuck = takers.length > 0 || each.isForPaper ? null : stuckWords(each, preparers);
    return [{ state, step, name, takers, stuck }];
  });
}

const hindranceOf = ({ id, hindrance }: Candidate, preparers: ReadonlySet<string>) =>
  hindrance ?? (preparers.has(id) ? "preparer" : null);

function stuckWords({ name, people, nobody }: Planned, preparers: ReadonlySet<string>): string {
  const said = people.flatMap((person) => {
    const hindrance = hindranceOf(person, preparers);
    return hindrance ? [hindered[hindrance](person.name)] : [];
  });
  return `「${name}」没有人能办：${said.length > 0 ? said.join("，") : nobody}。`;
}

/** Why a report cannot get through, a sentence each. */
export const stuckIn = (steps: readonly StepAhead[]): readonly string[] =>
  steps.flatMap(({ stuck }) => stuck ?? []);

/** What whoever fills in a report can do about it. `confirmPaper`: a paper step needs the account of who signed. */
export const stuckRemedy = (confirmPaper: boolean): string =>
  confirmPaper
    ? "本单位线下办理须本人确认，所以也不能改走线下。请管理员在账号管理里给能办的人加上角色，或者在单位资料里改审核步骤。"
    : "请管理员给能办的人加上角色，或者改审核步骤；来不及的，这一步可以在纸上签批，由填报人在「线下办理」里登记。";

/** Throws NotNow where a report would come to a step that can be taken neither in the system nor on paper. */
export function requireWay(steps: readonly StepAhead[], confirmPaper: boolean): void {
  const stuck = stuckIn(steps);
  if (!confirmPaper || stuck.length === 0) return;
  throw new NotNow(`没有送审：${stuck.join("")}${stuckRemedy(confirmPaper)}`);
}
