import { asc, inArray } from "drizzle-orm";
import { roles } from "@/lib/report/actor";
import { namesPerson } from "@/lib/report/life/missing-in";
import { isNobodys } from "@/lib/report/life/paper-step";
import { isDraftsPreparer, onePersonWords } from "@/lib/report/life/party";
import { isPermitted, type Asked } from "@/lib/report/life/permit";
import { isSameName, namesOneOf } from "@/lib/report/life/same-name";
import { isUnderReview } from "@/lib/report/life/state";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { NotNow } from "@/lib/report/refused";
import { listStandingIn } from "./life/stand-ins";
import { listMemberships } from "./memberships";
import { accountsWith } from "./review-steps";
import type { StepPerson } from "./step-people";
import type { Store } from "./store";
import { unitsAbove } from "./units-above";

/** Who took a step, as it is kept with it. */
export interface Signer {
  /** The name; null where it is the account that asked, now. */
  readonly person: string | null;
  /** The account, where it was done on paper by somebody who has one. */
  readonly personId: string | null;
  readonly sameName: boolean;
  /** Who agreed that one person takes all steps, where a preparer took this one by that. */
  readonly onePerson: string | null;
}

interface SigningPerson extends StepPerson {
  /** The user name. */
  readonly name: string;
}

/** Whether an account could have taken the step that a report waits for, by the one table of permissions. */
async function canTake(store: Store, asked: Asked, accountId: string): Promise<boolean> {
  const memberships = await listMemberships(store, accountId);
  const actor = { accountId, name: "", memberships };
  if (isPermitted({ ...asked, actor }, "return")) return true;
  const { circumstances } = asked;
  const own = isDraftsPreparer(circumstances, accountId);
  return isNobodys(asked) && (!own || onePersonWords(circumstances, accountId) !== null);
}

/**
 * The accounts whose signature on paper somebody can record now: those that could take the step in the
 * system, without oneself, unless one person takes all steps. None where the competent office decides.
 */
export async function listSigners(store: Store, asked: Asked): Promise<SigningPerson[]> {
  const { actor, report, circumstances } = asked;
  if (!isUnderReview(report.standing)) return [];
  const able: string[] = [];
  const instead = await listStandingIn(store, report.unitId);
  const own = await accountsWith(store, [report.unitId], ["reviewer", "head"]);
  for (const id of new Set([...own, ...instead.map(({ accountId }) => accountId)])) {
    const alone = onePersonWords(circumstances, id) !== null;
    if (id === actor.accountId && !alone) continue;
    if (await canTake(store, asked, id)) able.push(id);
  }
  const { id, name, displayName, createdAt } = store.tables.accounts;
  return store.db
    .select({ id, name, displayName })
    .from(store.tables.accounts)
    .where(inArray(id, able))
    .orderBy(asc(createdAt), asc(id));
}

type Named = Pick<TransitionRequest, "action" | "channel" | "person" | "personId" | "sameName">;

const NOT_THEIRS = "这一步不能由这个人来签。请重新选，或者选「不在系统里的人」写姓名。";

const BOTH = "已经选了系统里的人，这里不用再写；是另一位签的，请把上面改选为「不在系统里的人」。";

/** Why the account that was chosen cannot have signed; undefined where it can. */
async function chosenProblem(store: Store, asked: Asked, personId: string) {
  const signers = await listSigners(store, asked);
  if (signers.some(({ id }) => id === personId)) return undefined;
  const own = isDraftsPreparer(asked.circumstances, personId);
  if (own) return "填报人不能签自己填报的稿子。请选签的人。";
  if (personId !== asked.actor.accountId) return NOT_THEIRS;
  return "自己签的不能由自己登记为线下签批。要由您来办的，请回到办理页直接办。";
}

/** Whether a name is that of an account of the unit or of an office above it, and not the actor's own. */
async function isAnothers(store: Store, { actor, report }: Asked, typed: string) {
  const offices = [report.unitId, ...(await unitsAbove(store, report.unitId))];
  const there = await accountsWith(store, offices, roles);
  const { id, displayName } = store.tables.accounts;
  const all = await store.db
    .select({ id, displayName })
    .from(store.tables.accounts)
    .where(inArray(id, [...there, actor.accountId]));
  const same = all.filter((each) => isSameName(typed, each.displayName));
  return same.length > 0 && !same.some((each) => each.id === actor.accountId);
}

/** Why a name that was typed has to be asked about; undefined where it is nobody's here, or was said to be another's. */
async function nameProblem(store: Store, of: Asked, asked: Named) {
  const typed = asked.person ?? "";
  if (asked.channel === "inSystem" && (await isAnothers(store, of, typed))) {
    return `${typed}在系统里有账号，请由本人登录后办理，或在纸上签后登记。`;
  }
  if (asked.sameName) return undefined;
  const own = of.circumstances.writers.filter(({ preparer }) => preparer);
  const preparers = own.map(({ name }) => name);
  if (namesOneOf(typed, preparers)) {
    return `「${typed}」是填报人的姓名。填报人不能签自己填报的稿子；是另一位同名的人，请勾选「是另一位同名的人」。`;
  }
  if (asked.channel === "inSystem") return undefined;
  const { name, displayName } = store.tables.accounts;
  const all = await store.db.select({ name, displayName }).from(store.tables.accounts);
  const same = all.some(
    (each) => isSameName(typed, each.displayName) || isSameName(typed, each.name),
  );
  if (!same) return undefined;
  return `系统里有叫「${typed}」的账号。是本人签的，请在「谁签的」里选；选不到的，不能办这一步；是另一位同名的人，请勾选「是另一位同名的人」。`;
}

/** Why a step cannot have been done by who is named; undefined where it can, or nobody is to be named. */
export async function signerProblem(
  store: Store,
  asked: Asked,
  named: Named,
): Promise<string | undefined> {
  const { action, channel, person, personId } = named;
  if (!namesPerson(action, channel)) return undefined;
  if (channel === "onPaper" && personId) {
    return person?.trim() ? BOTH : chosenProblem(store, asked, personId);
  }
  return person?.trim() ? nameProblem(store, asked, named) : "请写明是谁办的。";
}

/** Who takes a step, asked inside its transaction. Throws NotNow where it cannot be who is named. */
export async function requireSigner(store: Store, asked: Asked, named: Named): Promise<Signer> {
  const problem = await signerProblem(store, asked, named);
  if (problem !== undefined) throw new NotNow(problem);
  const { actor, circumstances, report } = asked;
  const chosen = named.channel === "onPaper" ? named.personId : undefined;
  const signer = chosen
    ? (await listSigners(store, asked)).find(({ id }) => id === chosen)
    : undefined;
  const taker = named.channel === "onPaper" ? chosen : actor.accountId;
  const isNamed = namesPerson(named.action, named.channel);
  const judged = isUnderReview(report.standing) && named.action !== "withdraw";
  return {
    person: signer?.displayName ?? (isNamed ? (named.person ?? null) : null),
    personId: signer?.id ?? null,
    sameName: !signer && isNamed && !!named.sameName,
    onePerson: judged && taker ? onePersonWords(circumstances, taker) : null,
  };
}
