"use client";
import type { Pending } from "@/lib/outbox/pending";
import { UnsavedItems } from "./unsaved-items";
import { useHandIn } from "./use-hand-in";
import "./unsaved.css";

interface Props {
  readonly account: string;
  readonly report: string;
  readonly records: readonly Pending[];
}

function HandIn({ account, report }: Pick<Props, "account" | "report">) {
  useHandIn(account, report);
  return null;
}

/**
 * Names what the server does not have, and the way to each. On the overview what pages that are gone left
 * behind is sent first: a form's page and 送审 do that by themselves, the others only look.
 */
export default function UnsavedStrip({ account, report, records }: Props) {
  const isOverview = window.location.pathname === `/reports/${report}`;
  return (
    <section className="unsaved-strip" aria-label="这台电脑上没有交的内容">
      {isOverview && <HandIn account={account} report={report} />}
      <details open={records.length === 1}>
        <summary>{`这台电脑上有 ${records.length} 处填写的内容没有交到服务器`}</summary>
        <UnsavedItems records={records} />
      </details>
    </section>
  );
}
