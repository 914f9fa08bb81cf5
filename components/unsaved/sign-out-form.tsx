"use client";
import { useState, type SyntheticEvent } from "react";
import type { Pending } from "@/lib/outbox/pending";
import { whenNeeded } from "../report-form/when-needed";

const SignOutWarning = whenNeeded(() => import("./sign-out-warning"));

/** 退出, which says first what of this account stands unsaved on this computer. */
export function SignOutForm({ account }: { readonly account: string }) {
  const [records, setRecords] = useState<readonly Pending[]>([]);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    import("./all-unsaved")
      .then(({ allUnsaved }) => allUnsaved(account))
      .then(
        (found) => (found.length > 0 ? setRecords(found) : form.submit()),
        () => form.submit(),
      );
  };
  return (
    <>
      <form method="post" action="/api/sign-out" onSubmit={submit}>
        <button className="button plain">退出</button>
      </form>
      {records.length > 0 && <SignOutWarning records={records} onStay={() => setRecords([])} />}
    </>
  );
}
