import type { Metadata } from "next";
import { listReplaceable, listStandIns } from "@/db/life/stand-ins";
import { listUnits } from "@/db/units";
import { AccountForms } from "@/components/admin/account-forms";
import { StandInForm } from "@/components/admin/stand-in-form";
import { FormNoteBox } from "@/components/ui/form-note";
import { requireAccount } from "../../../administered";
import { takeNote } from "../../../form-notes";
import type { Searched } from "../../../search-params";
import { sendsMail } from "../../../settings";
import { adminPage } from "../../admin-page";
import { requireAdmin } from "../../require-admin";
import { unitChoices } from "../../unit-choices";

export const metadata: Metadata = { title: "账号资料" };

interface Props extends Searched {
  readonly params: Promise<{ id: string }>;
}

async function AccountPage({ params, searchParams }: Props) {
  const { store, scope } = await requireAdmin();
  const account = await requireAccount(store, scope.actor, (await params).id);
  const unitNames = new Map((await listUnits(store)).map(({ id, name }) => [id, name]));
  const people = await listReplaceable(
    store,
    scope.units.map(({ unit }) => unit.id),
  );
  const note = takeNote((await searchParams).note);
  return (
    <>
      <p>
        <a href="/admin/accounts">回到账号列表</a>
      </p>
      <FormNoteBox note={note} />
      <AccountForms
        account={{ ...account, disabled: account.disabledAt !== null }}
        held={account.memberships.map((membership) => ({
          ...membership,
          unitName: unitNames.get(membership.unitId) ?? "",
        }))}
        units={unitChoices(scope)}
        isOneself={account.id === scope.actor.accountId}
        sendsMail={sendsMail()}
        standIns={
          <StandInForm
            action={`/api/accounts/${account.id}/stand-ins`}
            standIns={await listStandIns(store, account.id)}
            people={people.filter(({ personId }) => personId !== account.id)}
            note={note}
          />
        }
        note={note}
      />
    </>
  );
}

export default adminPage(AccountPage);
