import { listAccountNames } from "@/db/accounts";
import type { Store } from "@/db/store";
import type { Unit } from "@/db/units";
import type { AdminScope } from "@/lib/auth/administration";
import type { Known } from "@/lib/import/roster/roster";

/** What the rows of a 名单 are checked against; inside a transaction, as it stands in that. */
export async function knownTo(store: Store, { units }: AdminScope<Unit>): Promise<Known<Unit>> {
  return {
    units: units.map(({ unit }) => unit),
    accountNames: await listAccountNames(store),
  };
}
