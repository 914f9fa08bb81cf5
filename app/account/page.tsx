import type { Metadata } from "next";
import { credentialsOf } from "@/db/credentials";
import { theStore } from "@/db/open";
import { findUnits } from "@/db/units";
import { roleNames } from "@/lib/report/actor";
import { PasswordForm } from "@/components/account/password-form";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../form-notes";
import { requirePageSession } from "../require-actor";
import type { Searched } from "../search-params";
import { SignedInBar } from "../signed-in-bar";

export const metadata: Metadata = { title: "我的账号" };

export default async function AccountPage({ searchParams }: Searched) {
  const { actor, mustChangePassword } = await requirePageSession();
  const note = takeNote((await searchParams).note);
  const { name } = await credentialsOf(theStore(), actor.accountId);
  const units = await findUnits(
    theStore(),
    actor.memberships.map(({ unitId }) => unitId),
  );
  const unitName = (id: string) => units.find((unit) => unit.id === id)?.name ?? "";
  return (
    <>
      <SignedInBar />
      <main id="main" className="page narrow stack">
        <h1>我的账号</h1>
        <FormNoteBox note={note} />
        {mustChangePassword && (
          <p className="notice warning">您用的是一次性密码，请先换成自己的密码，再做别的。</p>
        )}
        <section className="sheet stack" aria-label="账号">
          <p>{`${actor.name}（用户名：${name}）`}</p>
          <ul className="plain-list">
            {actor.memberships.map(({ unitId, role }) => (
              <li key={`${unitId} ${role}`}>{`${unitName(unitId)}：${roleNames[role]}`}</li>
            ))}
          </ul>
        </section>
        <PasswordForm account={name} note={note} />
      </main>
    </>
  );
}
