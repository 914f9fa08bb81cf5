"use client";
import type { ReactNode } from "react";
import type { Pending } from "@/lib/outbox/pending";
import { unsavedWords, whyUnsaved } from "@/lib/outbox/why-unsaved";

export interface UnsavedItemsProps {
  readonly records: readonly Pending[];
  /** What can be done about each besides going there. */
  readonly act?: (record: Pending) => ReactNode;
}

const keyOf = ({ report, writer, code }: Pending) => `${report} ${writer} ${code}`;

/** What stands unsaved on this computer: where, what, why, with the way there. */
export function UnsavedItems({ records, act }: UnsavedItemsProps) {
  return (
    <ul>
      {records.map((record) => (
        <li key={keyOf(record)}>
          <a href={`/reports/${record.report}/fields/${record.code}`}>
            {record.where ?? "年报里的一处"}
          </a>
          {`：${unsavedWords(record)}，${whyUnsaved(record)}`}
          {act?.(record)}
        </li>
      ))}
    </ul>
  );
}
