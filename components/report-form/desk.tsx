"use client";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { createFormControl } from "react-hook-form";
import { announce, livingWriters } from "@/lib/outbox/alive";
import { openOutbox } from "@/lib/outbox/outbox";
import { newKey } from "@/lib/outbox/pending";
import { postEntries } from "@/lib/outbox/post-entries";
import { Saver } from "@/lib/outbox/saver";
import { formName } from "@/lib/report/address";
import type { Value } from "@/lib/report/value";
import { DeskContext, type DeskForm, type FormValues } from "./desk-context";

/** A field as the server rendered it. */
export interface KnownEntry {
  readonly code: string;
  readonly value: Value;
  readonly version: number;
  /** Characters that the field takes, where its kind says it. */
  readonly longest?: number;
  /** What the field shows of it, where that is not the value itself: 2019年1月23日. */
  readonly shown?: string;
}

export interface DeskProps {
  readonly account: string;
  readonly report: string;
  readonly editable: boolean;
  readonly entries: readonly KnownEntry[];
  readonly children: ReactNode;
}

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

function openSaver({ account, report, entries }: DeskProps, writer: string): Saver {
  const outbox = openOutbox();
  const saver = new Saver({ account, report, writer, outbox, post: postEntries, later });
  for (const { code, value, version, longest } of entries) {
    saver.know(code, value, version, longest);
  }
  return saver;
}

/**
 * react-hook-form without its hook: no state of the form as a whole is shown anywhere, and the hook
 * would render for it and bring its script along. `reset` is what fills such a form.
 */
function openForm(entries: readonly KnownEntry[]): DeskForm {
  const form = createFormControl<FormValues>();
  form.reset(
    Object.fromEntries(
      entries.map(({ code, value, shown }) => [formName(code), shown ?? value ?? ""]),
    ),
  );
  return form;
}

/** All of them are heard at the window: the first comes up from the document. */
const MOMENTS = ["visibilitychange", "pagehide", "online"];

/** Sends at every moment after which the page may be gone, and when the page or the network is back. */
function flushInTime(saver: Saver): () => void {
  const leave = () => saver.leave();
  MOMENTS.forEach((moment) => window.addEventListener(moment, leave));
  return () => {
    leave();
    MOMENTS.forEach((moment) => window.removeEventListener(moment, leave));
  };
}

/**
 * What the fields of one page share: the values being typed, and the saver. Fields stay
 * uncontrolled, so that a keystroke renders nothing but its own input.
 */
export function Desk(props: DeskProps) {
  const { editable } = props;
  const [writer] = useState(newKey);
  const [saver] = useState(() => openSaver(props, writer));
  const [form] = useState(() => openForm(props.entries));
  useEffect(() => {
    if (!editable) return;
    const fallSilent = announce(writer);
    const stop = flushInTime(saver);
    void livingWriters()
      .then((living) => saver.recover((other) => other !== writer && living.has(other)))
      .then((codes) =>
        codes.forEach((code) => form.setValue(formName(code), saver.shown(code) ?? "")),
      );
    return () => {
      stop();
      fallSilent();
    };
  }, [saver, writer, form, editable]);
  const tools = useMemo(() => ({ saver, form, editable }), [saver, form, editable]);
  return <DeskContext.Provider value={tools}>{props.children}</DeskContext.Provider>;
}
