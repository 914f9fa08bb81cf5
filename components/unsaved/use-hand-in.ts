"use client";
import { useCallback, useEffect, useState } from "react";
import { handIn } from "@/lib/outbox/hand-in";
import { thisPage, type Pending } from "@/lib/outbox/pending";
import type { Saver } from "@/lib/outbox/saver";
import { LOOK_AGAIN } from "../report-form/in-time";
import { reportSaver } from "./report-saver";
import { showAnew } from "./show-anew";

/** Gives up what a page that is gone, or this one in its place, had to save. */
async function forget(saver: Saver, record: Pending): Promise<void> {
  const { code, writer } = record;
  const empty = { sent: null, next: null, problem: null };
  if (writer === thisPage) saver.settle(code, { ...saver.field(code), ...empty });
  await saver.options.outbox.write([], [record]);
}

/** Hands in what was left behind of a report, and tells what is left: [] before it is known, null where it never is. */
export function useHandIn(account: string, report: string) {
  const [saver] = useState(() => reportSaver(account, report));
  const [left, setLeft] = useState<readonly Pending[] | null>([]);
  /** Whether nothing stands in the way. */
  const look = useCallback(async () => {
    const handed = await handIn(saver);
    setLeft(handed.left);
    window.dispatchEvent(new Event(LOOK_AGAIN));
    if (handed.taken > 0) showAnew(handed.taken);
    return handed.taken === 0 && (handed.left ?? []).length === 0;
  }, [saver]);
  useEffect(() => void look(), [look]);
  const giveUp = (record: Pending) => void forget(saver, record).then(look);
  return { left, look, giveUp };
}
