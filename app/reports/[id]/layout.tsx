import type { ReactNode } from "react";
import { theStore } from "@/db/open";
import { findReadable } from "@/app/readable-report";
import { requireActor } from "@/app/require-actor";
import { ReportBar } from "@/components/report-form/report-bar";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly children: ReactNode;
}

/** What is not found is said by the page below. */
export default async function ReportLayout({ params, children }: Props) {
  const report = await findReadable(await requireActor(), theStore(), (await params).id);
  return (
    <>
      {report && <ReportBar report={report} />}
      {children}
    </>
  );
}
