import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Store } from "./store";

/** Somebody who can be put on a step of a unit's review. */
export interface StepPerson {
  readonly id: string;
  readonly displayName: string;
}

/** Who is 审核人 or 负责人 of a unit, be it as a stand-in who is to come. */
export async function listStepPeople(store: Store, unitId: string): Promise<StepPerson[]> {
  const { memberships, accounts } = store.tables;
  return store.db
    .selectDistinct({ id: accounts.id, displayName: accounts.displayName })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .where(
      and(
        eq(memberships.unitId, unitId),
        inArray(memberships.role, ["reviewer", "head"]),
        isNull(accounts.disabledAt),
      ),
    )
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
}
