import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { hasAccounts } from "@/db/accounts";
import { theStore } from "@/db/open";
import { SetupForm } from "@/components/account/setup-form";
import { takeNote } from "../form-notes";
import { orNotFound } from "../or-not-found";
import type { Searched } from "../search-params";

export const metadata: Metadata = { title: "第一次使用" };

async function SetupPage({ searchParams }: Searched) {
  if (await hasAccounts(theStore())) redirect("/login");
  const { note } = await searchParams;
  return (
    <main id="main" className="page narrow">
      <SetupForm note={takeNote(note)} />
    </main>
  );
}

export default orNotFound(SetupPage);
