"use client";
import { useEffect, useState } from "react";
import { openOutbox } from "@/lib/outbox/outbox";
import { thisPage, type Pending } from "@/lib/outbox/pending";
import { LOOK_AGAIN } from "../report-form/in-time";

/** What is typed on this page is said by its own line on saving, beside the field. */
const isElsewhere = ({ writer, code }: Pending) =>
  writer !== thisPage || !document.getElementById(code);

const MOMENTS = [LOOK_AGAIN, "focus"];

/**
 * What stands unsaved on this computer of an account, from pages other than this. A form's page
 * first sends what it finds, and tells when there is something to look at.
 */
export function useUnsaved(account: string, report?: string): readonly Pending[] {
  const [records, setRecords] = useState<readonly Pending[]>([]);
  useEffect(() => {
    const outbox = openOutbox();
    const look = () =>
      void outbox.list(account, report).then(
        (found) => setRecords(found.filter(isElsewhere)),
        () => undefined, // without an outbox there is nothing to name
      );
    if (!document.getElementById("save-line")) look();
    MOMENTS.forEach((moment) => window.addEventListener(moment, look));
    return () => MOMENTS.forEach((moment) => window.removeEventListener(moment, look));
  }, [account, report]);
  return records;
}
