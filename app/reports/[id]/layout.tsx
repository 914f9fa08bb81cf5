import type { ReactNode } from "react";
import { theStore } from "@/db/open";
import { findReadable } from "@/app/readable-report";
import { orBroken } from "@/app/or-broken";
import { requireActor } from "@/app/require-actor";
import { ReportBar } from "@/components/report-form/report-bar";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly children: ReactNode;
}

/** What is not found, or breaks, is said by the page below. */
export default async function ReportLayout({ params, children }: Props) {
  const { id } = await params;
  const bar = async () => {
    const report = findReadable(await requireActor(), theStore(), id);
    return report ? <ReportBar report={report} /> : null;
  };
  return (
    <>
      {await orBroken(bar, null)}
      {children}
    </>
  );
}
