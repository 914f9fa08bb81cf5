import type { UnitData } from "@/lib/report/prefill";
import { createAccount, hasAccounts, type NewAccount } from "./accounts";
import type { Store } from "./store";
import { setOnePersonAtFirstRun } from "./unit-rules";
import { createUnit } from "./units";

/**
 * Creates the first unit and its administrator, and answers with the account's id; with undefined
 * where there is an account already. `onePerson`: one person prepares and signs the unit's reports.
 */
export async function setUp(
  store: Store,
  unit: UnitData,
  account: NewAccount,
  onePerson = false,
): Promise<string | undefined> {
  return store.transaction(async () => {
    if (await hasAccounts(store)) return undefined;
    const unitId = await createUnit(store, null, unit);
    const accountId = await createAccount(store, account, { unitId, role: "admin" });
    if (onePerson && accountId !== undefined)
      await setOnePersonAtFirstRun(store, unitId, accountId);
    return accountId;
  });
}
