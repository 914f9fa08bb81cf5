"use client";
import { whenNeeded } from "../report-form/when-needed";
import { useUnsaved } from "./use-unsaved";

const UnsavedStrip = whenNeeded(
  () => import("./unsaved-strip"),
  () => null,
);

/** At the head of every page of a report; empty while nothing of it stands unsaved on this computer. */
export function UnsavedWatch({ account, report }: { account: string; report: string }) {
  const records = useUnsaved(account, report);
  return records.length > 0 && <UnsavedStrip records={records} />;
}
