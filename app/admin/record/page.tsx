import type { Metadata } from "next";
import { listAccounts, type Account } from "@/db/accounts";
import { listRecord, type Recorded } from "@/db/record-list";
import { listReports } from "@/db/reports";
import type { Store } from "@/db/store";
import { listUnits } from "@/db/units";
import { AdminNav } from "@/components/admin/admin-nav";
import { RecordFilterForm } from "@/components/admin/record-filter";
import { RecordList, type RecordLine } from "@/components/admin/record-list";
import { administersAll, managedAccount } from "@/lib/auth/administration";
import { sentenceOf, type RecordNames } from "@/lib/record/sentence";
import type { Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";
import { recordAsked, recordFilter } from "./record-asked";

export const metadata: Metadata = { title: "操作记录" };

const PAGE = 100; // rows

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
    account: (id) => account.get(id) ?? id,
    unit: (id) => unit.get(id) ?? id,
    report: (id) => report.get(id) ?? id,
  };
}

/** Nobody had signed in, or it was done on the server itself. */
const byOf = ({ by, address }: Recorded, names: RecordNames): string =>
  by === null ? (address === "" ? "服务器" : "未登录") : names.account(by);

const lineOf = (recorded: Recorded, names: RecordNames): RecordLine => ({
  ...recorded,
  by: byOf(recorded, names),
  said: sentenceOf(recorded.event, names),
});

async function RecordPage({ searchParams }: Searched) {
  const { store, scope } = await requireAdmin();
  const accounts = await listAccounts(store);
  const managed = accounts.filter((account) => managedAccount(scope, account));
  const { before, ...asked } = recordAsked(await searchParams);
  const filter = recordFilter({ ...asked, before }, managed, administersAll(scope));
  const found = await listRecord(store, filter, PAGE + 1);
  const names = await namesIn(store, accounts);
  const shown = found.slice(0, PAGE);
  const older = found.length > PAGE ? String(shown.at(-1)?.number) : null;
  return (
    <>
      <AdminNav at="/admin/record" />
      <section className="sheet stack">
        <h1>操作记录</h1>
        <p className="soft">
          登录、填写、办理、导出和管理上的每一步，只增不改，条条相扣；改过、删过的，在服务器上运行
          npm run verify 能查出来。
        </p>
        <RecordFilterForm asked={asked} />
        <RecordList lines={shown.map((each) => lineOf(each, names))} />
        {older && (
          <p>
            <a
              className="button"
              href={`/admin/record?${new URLSearchParams({ ...asked, before: older })}`}
            >
              更早的记录
            </a>
          </p>
        )}
      </section>
    </>
  );
}

export default adminPage(RecordPage);
