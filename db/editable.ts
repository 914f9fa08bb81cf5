import { and, eq, isNull } from "drizzle-orm";
import { Refused, type Editable } from "@/lib/report/permissions";
import type { Store } from "./store";

/** Asked again inside the transaction: the right may have been withdrawn since the request was let in. */
export async function requireStillEditable(store: Store, report: Editable): Promise<void> {
  const { memberships, accounts } = store.tables;
  const { accountId } = report.actor;
  const [held] = await store.db
    .select({ role: memberships.role })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .where(
      and(
        eq(memberships.accountId, accountId),
        eq(memberships.unitId, report.unitId),
        eq(memberships.role, "preparer"),
        isNull(accounts.disabledAt),
      ),
    );
  if (!held) throw new Refused("您已不是本单位的填报人，内容没有保存；请联系管理员。");
}
