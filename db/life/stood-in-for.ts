import { inArray } from "drizzle-orm";
import type { TransitionAction } from "@/lib/report/life/action";
import { isPermitted, type Asked } from "@/lib/report/life/permit";
import { listOwnMemberships } from "../memberships";
import { findStepsWithoutStandIns } from "../review-steps";
import type { Store } from "../store";
import { listStandingIn } from "./stand-ins";

/**
 * For whom an account stands in today by taking a step, by name: those who could take it by themselves.
 * Nobody, where the account could.
 */
export async function namesStoodInFor(
  store: Store,
  asked: Asked,
  accountId: string,
  action: TransitionAction,
): Promise<string[]> {
  const { unitId } = asked.report;
  const standing = (await listStandingIn(store, unitId)).filter(
    (each) => each.accountId === accountId,
  );
  if (standing.length === 0) return [];
  const steps = await findStepsWithoutStandIns(store, unitId);
  const circumstances = { ...asked.circumstances, steps };
  const couldTake = async (id: string) => {
    const memberships = await listOwnMemberships(store, id);
    return isPermitted(
      { ...asked, circumstances, actor: { accountId: id, name: "", memberships } },
      action,
    );
  };
  if (await couldTake(accountId)) return [];
  const able: string[] = [];
  for (const { personId } of standing) if (await couldTake(personId)) able.push(personId);
  const { accounts } = store.tables;
  const named = await store.db
    .select({ name: accounts.displayName })
    .from(accounts)
    .where(inArray(accounts.id, able));
  return named.map(({ name }) => name);
}
