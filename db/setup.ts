import type { UnitData } from "@/lib/report/prefill";
import { createAccount, hasAccounts, type NewAccount } from "./accounts";
import type { Store } from "./store";
import { createUnit } from "./units";

/**
 * Creates the first unit and its administrator, and answers with the account's id; with undefined
 * where there is an account already.
 */
export async function setUp(
  store: Store,
  unit: UnitData,
  account: NewAccount,
): Promise<string | undefined> {
  return store.transaction(async () => {
    if (await hasAccounts(store)) return undefined;
    const unitId = await createUnit(store, null, unit);
    return createAccount(store, account, { unitId, role: "admin" });
  });
}
