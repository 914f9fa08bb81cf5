import type { ReactNode } from "react";
import { theStore } from "@/db/open";
import { readableReport } from "@/app/readable-report";
import { requireActor } from "@/app/require-actor";
import { ReportBar } from "@/components/report-form/report-bar";

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly children: ReactNode;
}

export default async function ReportLayout({ params, children }: Props) {
  const report = await readableReport(await requireActor(), theStore(), (await params).id);
  return (
    <>
      <ReportBar report={report} />
      {children}
    </>
  );
}
