"use client";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { whenNeeded } from "../report-form/when-needed";
import type { SendStopProps } from "./send-stop";

const SendStop = whenNeeded<SendStopProps>(() => import("./send-stop"));

interface Props extends Pick<SendStopProps, "account" | "report"> {
  readonly children: ReactNode;
}

/**
 * The button that sends a report, which first looks for what stands unsaved on this computer. It waits
 * for its script; where there is none, there is nothing unsaved either.
 */
export function SendButton({ account, report, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  useEffect(() => setForm(place.current?.closest("form") ?? null), []);
  return (
    <div ref={place} className="stack">
      {form && <SendStop account={account} report={report} form={form} />}
      {form && <button className="button main">{children}</button>}
      <noscript>
        <button className="button main">{children}</button>
      </noscript>
    </div>
  );
}
