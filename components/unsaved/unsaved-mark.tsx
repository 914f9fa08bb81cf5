"use client";
import { useUnsaved } from "./use-unsaved";

/** In the list of reports: that this computer holds some of one that the server does not have. */
export function UnsavedMark({ account, report }: { account: string; report: string }) {
  const { length } = useUnsaved(account, report);
  if (length === 0) return null;
  return <p className="small unsaved">{`这台电脑上有 ${length} 处没有交`}</p>;
}
