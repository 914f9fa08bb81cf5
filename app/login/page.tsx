import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { hasAccounts } from "@/db/accounts";
import { theStore } from "@/db/open";
import { nextPath } from "@/lib/auth/next-path";
import { DemoSignIn } from "@/components/account/demo-sign-in";
import { SignInForm } from "@/components/account/sign-in-form";
import { takeNote } from "../form-notes";
import { orNotFound } from "../or-not-found";
import { pageSession } from "../require-actor";
import { one, type Searched } from "../search-params";
import { isDemo } from "../settings";

export const metadata: Metadata = { title: "登录" };

async function LoginPage({ searchParams }: Searched) {
  const searched = await searchParams;
  const note = takeNote(searched.note);
  const next = nextPath(one(searched.next) ?? note?.typed?.next);
  if (await pageSession()) redirect(next);
  if (!(await hasAccounts(theStore()))) redirect("/setup");
  return (
    <main id="main" className="page narrow stack">
      <SignInForm next={next} note={note} />
      {isDemo() && <DemoSignIn next={next} />}
    </main>
  );
}

export default orNotFound(LoginPage);
