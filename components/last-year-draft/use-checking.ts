"use client";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { markId } from "@/lib/report/draft/mark-id";
import { useDesk } from "../report-form/desk-context";
import { isComposing } from "../statistics-table/table-keys";
import { confirmAndMove, move, NOTHING, select, type Checking, type Done } from "./checking";
import type { PageDraft } from "./page-draft";
import { useReading } from "./use-reading";

const ACTS: Readonly<Record<string, (checking: Checking) => void>> = {
  Enter: confirmAndMove,
  ArrowDown: (checking) => move(checking, 1),
  ArrowUp: (checking) => move(checking, -1),
};

const HOW = "Ctrl+回车：选中第一处，再按就确认并到下一处。Ctrl+↓：跳过";

/** A link to a mark leads to it; to one that was checked meanwhile, to the first that is left. */
function arrive(checking: Checking): void {
  const address = window.location.hash.slice(1);
  if (!address.startsWith("mark-")) return checking.tell({ said: HOW, undo: null });
  const { open } = checking.reading.current();
  const mark = open.find(({ code, id }) => markId(code, id) === address) ?? open[0];
  if (mark) select(checking, mark);
}

/** Ctrl and Enter, down or up within the page's fields, and links to its marks. */
function useKeysAndLinks(checking: Checking, enter: (code: string) => void): void {
  const isField = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement && checking.reading.codes.includes(target.id);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey ? ACTS[event.key] : undefined;
    if (!act || !isField(event.target) || isComposing(event)) return;
    event.preventDefault();
    act(checking);
  });
  const focus = useEffectEvent(({ target }: FocusEvent) => {
    if (isField(target)) enter(target.id);
  });
  const land = useEffectEvent(() => arrive(checking));
  useEffect(() => {
    const unfollow = checking.reading.follow();
    document.addEventListener("keydown", press);
    document.addEventListener("focusin", focus);
    window.addEventListener("hashchange", land);
    land();
    return () => {
      unfollow();
      document.removeEventListener("keydown", press);
      document.removeEventListener("focusin", focus);
      window.removeEventListener("hashchange", land);
    };
  }, [checking.reading]);
}

/** What checking a page's draft needs, and what was done last. */
export function useChecking(draft: PageDraft) {
  const desk = useDesk();
  const [reading, read] = useReading(draft);
  const [done, tell] = useState<Done>(NOTHING);
  const at = useRef(reading.codes[0] ?? "");
  const checking: Checking = { desk, reading, next: draft.next, at: () => at.current, tell };
  useKeysAndLinks(checking, (code) => {
    at.current = code;
  });
  return { checking, read, done };
}
