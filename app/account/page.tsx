import type { Metadata } from "next";
import { emailOf } from "@/db/accounts";
import { credentialsOf } from "@/db/credentials";
import { theStore } from "@/db/open";
import { findUnits } from "@/db/units";
import { AccountSummary } from "@/components/account/account-summary";
import { EmailForm } from "@/components/account/email-form";
import { PasswordForm } from "@/components/account/password-form";
import { FormNoteBox } from "@/components/ui/form-note";
import { takeNote } from "../form-notes";
import { orNotFound } from "../or-not-found";
import { requirePageSession } from "../require-actor";
import { rolesOf } from "../roles-of";
import type { Searched } from "../search-params";
import { sendsMail } from "../settings";
import { SignedInBar } from "../signed-in-bar";

export const metadata: Metadata = { title: "我的账号" };

const ONE_TIME = "您用的是一次性密码，请先换成自己的密码，再做别的。";

async function AccountPage({ searchParams }: Searched) {
  const { actor, mustChangePassword } = await requirePageSession();
  const { accountId, name: person, memberships } = actor;
  const note = takeNote((await searchParams).note);
  const { name: account } = await credentialsOf(theStore(), accountId);
  const unitIds = memberships.map(({ unitId }) => unitId);
  const roles = rolesOf(memberships, await findUnits(theStore(), unitIds));
  return (
    <>
      <SignedInBar />
      <main id="main" className="page narrow stack">
        <h1>我的账号</h1>
        <FormNoteBox note={note} />
        {mustChangePassword && <p className="notice warning">{ONE_TIME}</p>}
        <AccountSummary {...{ person, account, roles }} />
        <PasswordForm account={account} note={note} />
        {!mustChangePassword && (
          <EmailForm
            action="/api/account/email"
            email={await emailOf(theStore(), accountId)}
            sendsMail={sendsMail()}
            note={note}
          />
        )}
      </main>
    </>
  );
}

export default orNotFound(AccountPage);
