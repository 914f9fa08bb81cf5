import type { Metadata } from "next";
import { listAccounts } from "@/db/accounts";
import { listUnits } from "@/db/units";
import { managedAccount } from "@/lib/auth/administration";
import { AccountList } from "@/components/admin/account-list";
import { AdminNav } from "@/components/admin/admin-nav";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../../form-notes";
import { rolesOf } from "../../roles-of";
import type { Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";

export const metadata: Metadata = { title: "账号管理" };

async function AccountsPage({ searchParams }: Searched) {
  const { store, scope } = await requireAdmin();
  const units = await listUnits(store);
  const accounts = (await listAccounts(store)).filter((account) => managedAccount(scope, account));
  const rows = accounts.map(({ id, name, displayName, disabledAt, memberships }) => ({
    ...{ id, name, displayName, disabled: disabledAt !== null },
    roles: rolesOf(memberships, units),
  }));
  return (
    <>
      <AdminNav at="/admin/accounts" />
      <FormNoteBox note={takeNote((await searchParams).note)} />
      <section className="sheet stack">
        <div className="row">
          <h1>账号</h1>
          <a className="button push" href="/admin/accounts/new">
            新建账号
          </a>
        </div>
        <AccountList rows={rows} />
      </section>
    </>
  );
}

export default adminPage(AccountsPage);
