"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useDesk } from "../report-form/desk-context";
import { readingOf, type DraftReading, type ReadDraft } from "./draft-reading";
import type { PageDraft } from "./page-draft";

/** A page's draft as it was read last; renders its caller when it is read again. */
export function useReading(draft: PageDraft): readonly [DraftReading, ReadDraft] {
  const desk = useDesk();
  const [reading] = useState(() => readingOf(desk, draft));
  useEffect(() => reading.know(draft), [reading, draft]);
  return [reading, useSyncExternalStore(reading.subscribe, reading.current, reading.current)];
}
