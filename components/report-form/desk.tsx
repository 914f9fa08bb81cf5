"use client";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { announce, livingWriters } from "@/lib/outbox/alive";
import { openOutbox } from "@/lib/outbox/outbox";
import { thisPage } from "@/lib/outbox/pending";
import { postEntries } from "@/lib/outbox/post-entries";
import { Saver } from "@/lib/outbox/saver";
import type { Value } from "@/lib/report/value";
import { DeskContext, type Typist } from "./desk-context";
import { FormInputs } from "./form-inputs";
import { inTime } from "./in-time";
import { later } from "./later";
import { nameOnPage } from "./name-on-page";

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

export interface DeskProps extends Typist {
  readonly report: string;
  readonly editable: boolean;
  readonly entries: readonly KnownEntry[];
  readonly children: ReactNode;
}

function openSaver({ account, report, entries }: DeskProps): Saver {
  const outbox = openOutbox();
  const saver = new Saver({
    ...{ account, report, outbox, later },
    writer: thisPage,
    post: postEntries,
    where: nameOnPage,
  });
  for (const { code, value, version, longest } of entries) {
    saver.know(code, value, version, longest);
  }
  return saver;
}

const openForm = (entries: readonly KnownEntry[]) =>
  new FormInputs(entries.map(({ code, value, shown }) => [code, shown ?? value ?? ""]));

/**
 * What the fields of one page share: the values being typed, and the saver. Fields stay
 * uncontrolled, so that a keystroke renders nothing but its own input.
 */
export function Desk(props: DeskProps) {
  const { editable, account, userName, person } = props;
  const [saver] = useState(() => openSaver(props));
  const [form] = useState(() => openForm(props.entries));
  useEffect(() => {
    if (!editable) return;
    const fallSilent = announce(thisPage);
    const stop = inTime(saver);
    void livingWriters()
      .then((living) => saver.recover((other) => other !== thisPage && living.has(other)))
      .then(async (codes) => {
        if (codes.length > 0) (await import("./show-recovered")).showRecovered(saver, form, codes);
      });
    return () => {
      stop();
      fallSilent();
    };
  }, [saver, form, editable]);
  const tools = useMemo(
    () => ({ saver, form, editable, typist: { account, userName, person } }),
    [saver, form, editable, account, userName, person],
  );
  return <DeskContext.Provider value={tools}>{props.children}</DeskContext.Provider>;
}
