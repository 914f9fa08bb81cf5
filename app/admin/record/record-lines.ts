import { listAccounts, type Account } from "@/db/accounts";
import { listRecord, type Recorded } from "@/db/record-list";
import { listReports } from "@/db/reports";
import type { Store } from "@/db/store";
import { listUnits, type Unit } from "@/db/units";
import type { RecordLine } from "@/components/admin/record-list";
import { administersAll, managedAccount, type AdminScope } from "@/lib/auth/administration";
import { sentenceOf, type RecordNames } from "@/lib/record/sentence";
import { recordFilter, type recordAsked } from "./record-asked";

async function namesIn(store: Store, accounts: readonly Account[]): Promise<RecordNames> {
  const units = await listUnits(store);
  const reports = await listReports(
    store,
    units.map(({ id }) => id),
  );
  const account = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  const unit = new Map(units.map(({ id, name }) => [id, name]));
  const report = new Map(reports.map(({ id, unitName, year }) => [id, `${unitName}${year}年年报`]));
  return {
    account: (id) => account.get(id) ?? "一个账号",
    unit: (id) => unit.get(id) ?? "一个单位",
    report: (id) => report.get(id) ?? "一份已删除的年报",
  };
}

/** Nobody had signed in, or it was done on the server itself. */
const byOf = ({ by, address }: Recorded, names: RecordNames): string =>
  by === null ? (address === "" ? "服务器" : "未登录") : names.account(by);

/**
 * What an administrator is shown of the record, the newest first, at most so many: what the people did
 * whom they administer; to who administers everything, all of it.
 */
export async function recordLines(
  store: Store,
  scope: AdminScope<Unit>,
  asked: ReturnType<typeof recordAsked>,
  most: number,
): Promise<RecordLine[]> {
  const accounts = await listAccounts(store);
  const managed = accounts.filter((account) => managedAccount(scope, account));
  const filter = recordFilter(asked, managed, administersAll(scope));
  const names = await namesIn(store, accounts);
  return (await listRecord(store, filter, most)).map((recorded) => ({
    ...recorded,
    by: byOf(recorded, names),
    said: sentenceOf(recorded.event, names),
  }));
}
