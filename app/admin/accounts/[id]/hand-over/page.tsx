import type { Metadata } from "next";
import { listAccounts } from "@/db/accounts";
import { HandOverForm } from "@/components/admin/hand-over-form";
import { FormNoteBox } from "@/components/ui/form-note";
import { managedAccount } from "@/lib/auth/administration";
import { rolesIn, successors } from "@/lib/auth/hand-over";
import { roleNames } from "@/lib/report/actor";
import { requireAccount } from "../../../../administered";
import { takeNote } from "../../../../form-notes";
import type { Searched } from "../../../../search-params";
import { adminPage } from "../../../admin-page";
import { requireAdmin } from "../../../require-admin";

export const metadata: Metadata = { title: "交接工作" };

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

async function HandOverPage({ params, searchParams }: Props) {
  const { store, scope } = await requireAdmin();
  const account = await requireAccount(store, scope.actor, (await params).id);
  const names = new Map(scope.units.map(({ unit }) => [unit.id, unit.name]));
  const others = (await listAccounts(store)).filter((other) => managedAccount(scope, other));
  const note = takeNote((await searchParams).note);
  const units = [...new Set(account.memberships.map(({ unitId }) => unitId))];
  const rolesOf = (unitId: string) => rolesIn(account, unitId).map((role) => roleNames[role]);
  const unitOf = ({ memberships: [first] }: (typeof others)[number]) =>
    names.get(first?.unitId ?? "") ?? "还没有角色";
  return (
    <>
      <p>
        <a href={`/admin/accounts/${account.id}`}>回到账号资料</a>
      </p>
      <FormNoteBox note={note} />
      <HandOverForm
        action={`/api/accounts/${account.id}/hand-over`}
        person={account.displayName}
        units={units.map((id) => ({
          ...{ value: id, label: `${names.get(id) ?? ""}：${rolesOf(id).join("、")}` },
        }))}
        successors={successors(account, others).map((other) => ({
          value: other.id,
          label: `${other.displayName}（${other.name}，${unitOf(other)}）`,
        }))}
        note={note}
      />
    </>
  );
}

export default adminPage(HandOverPage);
