import type { ReactNode } from "react";
import { theStore } from "@/db/open";
import { findReadable } from "@/app/readable-report";
import { orBroken } from "@/app/or-broken";
import { requireActor } from "@/app/require-actor";
import { ReportBar } from "@/components/report-form/report-bar";
import { UnsavedWatch } from "@/components/unsaved/unsaved-watch";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly children: ReactNode;
}

/** What is not found, or breaks, is said by the page below. */
export default async function ReportLayout({ params, children }: Props) {
  const { id } = await params;
  const bar = async () => {
    const actor = await requireActor();
    const report = findReadable(actor, theStore(), id);
    if (!report) return null;
    return (
      <>
        <ReportBar report={report} />
        <UnsavedWatch account={actor.accountId} report={id} />
      </>
    );
  };
  return (
    <>
      {await orBroken(bar, null)}
      {children}
    </>
  );
}
