"use client";
import { useEffect } from "react";
import type { Saver } from "@/lib/outbox/saver";
import { afterTyping } from "../statistics-table/after-typing";
import { useDesk } from "./desk-context";

/** Loaded with the first field that has the cursor, so that it is there even where the network breaks off. */
const load = () => import("./left-now");

/** Counts again when the person pauses; without its script the page keeps the server's count. */
function followCount(saver: Saver): () => void {
  let callOff = () => {};
  const count = () =>
    void load().then(
      ({ showLeft }) => showLeft(saver),
      () => undefined,
    );
  const prepare = () => void load().catch(() => undefined);
  document.addEventListener("focusin", prepare, { once: true });
  const stop = saver.subscribe((code) => {
    if (code === null) return;
    callOff();
    callOff = afterTyping(count);
  });
  return () => {
    document.removeEventListener("focusin", prepare);
    callOff();
    stop();
  };
}

/** Keeps the count of a page in step with what is typed; a table does so with its figures. */
export function CountInIdle() {
  const { saver } = useDesk();
  useEffect(() => followCount(saver), [saver]);
  return null;
}
