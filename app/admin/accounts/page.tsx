import type { Metadata } from "next";
import { listAccounts } from "@/db/accounts";
import { listUnits } from "@/db/units";
import { managedAccount } from "@/lib/auth/administration";
import { hasWords } from "@/lib/auth/has-words";
import { AccountList } from "@/components/admin/account-list";
import { AccountSearch } from "@/components/admin/account-search";
import { AdminNav } from "@/components/admin/admin-nav";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../../form-notes";
import { rolesOf } from "../../roles-of";
import { one, type Searched } from "../../search-params";
import { adminPage } from "../admin-page";
import { requireAdmin } from "../require-admin";

export const metadata: Metadata = { title: "账号管理" };

async function AccountsPage({ searchParams }: Searched) {
  const { store, scope } = await requireAdmin();
  const units = await listUnits(store);
  const accounts = (await listAccounts(store)).filter((account) => managedAccount(scope, account));
  const { note, find } = await searchParams;
  const sought = one(find)?.trim() ?? "";
  const all = accounts.map(({ id, name, displayName, disabledAt, memberships }) => ({
    ...{ id, name, displayName, disabled: disabledAt !== null },
    roles: rolesOf(memberships, units),
  }));
  const rows = all.filter(({ name, displayName, roles }) =>
    hasWords(sought, [name, displayName, ...roles]),
  );
  return (
    <>
      <AdminNav at="/admin/accounts" scope={scope} />
      <FormNoteBox note={takeNote(note)} />
      <section className="sheet stack">
        <div className="row">
          <h1>账号</h1>
          <a className="button push" href="/admin/accounts/new">
            新建账号
          </a>
        </div>
        <AccountSearch sought={sought} found={rows.length} />
        {rows.length > 0 && <AccountList rows={rows} />}
      </section>
    </>
  );
}

export default adminPage(AccountsPage);
