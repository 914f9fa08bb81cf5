import { and, eq, isNull, sql } from "drizzle-orm";
import { Refused, type Editable } from "@/lib/report/permissions";
import { prepared } from "./prepared";
import type { Store } from "./store";

const preparerRole = prepared(({ db, tables: { memberships, accounts, units } }) =>
  db
    .select({ role: memberships.role })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .innerJoin(units, eq(memberships.unitId, units.id))
    .where(
      and(
        eq(memberships.accountId, sql.placeholder("accountId")),
        eq(memberships.unitId, sql.placeholder("unitId")),
        eq(memberships.role, "preparer"),
        isNull(accounts.disabledAt),
        isNull(units.disabledAt),
      ),
    )
    .prepare(),
);

/** Asked again inside the transaction: the right may have been withdrawn since the request was let in. */
export async function requireStillEditable(store: Store, report: Editable): Promise<void> {
  const { unitId, actor } = report;
  const [held] = await preparerRole(store).execute({ unitId, accountId: actor.accountId });
  if (!held) throw new Refused("您已不是本单位的填报人，内容没有保存；请联系管理员。");
}
