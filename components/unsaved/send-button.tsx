"use client";
import { useEffect, useRef, useState } from "react";
import { whenNeeded } from "../report-form/when-needed";
import type { SendStopProps } from "./send-stop";
import { SEND_STOP } from "./send-stop-id";

const SendStop = whenNeeded<SendStopProps>(() => import("./send-stop"));

type Props = Omit<SendStopProps, "form">;

/**
 * The button that sends a report, which first looks for what stands unsaved on this computer. It comes
 * with the script that looks, and not before; where there is none, there is nothing unsaved either.
 */
export function SendButton({ account, report, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<HTMLFormElement | null>(null);
  useEffect(() => setForm(place.current?.closest("form") ?? null), []);
  return (
    <div ref={place} id={SEND_STOP} className="stack">
      {form && (
        <SendStop account={account} report={report} form={form}>
          {children}
        </SendStop>
      )}
      <noscript>
        <button className="button main">{children}</button>
      </noscript>
    </div>
  );
}
