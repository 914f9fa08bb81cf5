"use client";
import { useEffect, useState } from "react";
import { openOutbox } from "@/lib/outbox/outbox";
import type { Pending } from "@/lib/outbox/pending";
import { LOOK_AGAIN } from "../report-form/in-time";
import { SEND_STOP } from "./send-stop-id";

const MOMENTS = [LOOK_AGAIN, "focus"];

/**
 * What stands unsaved on this computer of a report, from pages other than this. What pages that are
 * gone left is handed in before; by a form's own page, or 送审, which tells when there is something to look at.
 */
export function useUnsaved(account: string, report: string): readonly Pending[] {
  const [records, setRecords] = useState<readonly Pending[]>([]);
  useEffect(() => {
    const outbox = openOutbox();
    const look = async () => {
      const found = await outbox.list(account, report);
      const left = found.length > 0 && (await import("./still-unsaved"));
      setRecords(left ? await left.stillUnsaved(account, report) : []);
    };
    // Without an outbox there is nothing to name.
    const tryToLook = () => void look().catch(() => undefined);
    if (!document.querySelector(`#save-line, #${SEND_STOP}`)) tryToLook();
    MOMENTS.forEach((moment) => window.addEventListener(moment, tryToLook));
    return () => MOMENTS.forEach((moment) => window.removeEventListener(moment, tryToLook));
  }, [account, report]);
  return records;
}
