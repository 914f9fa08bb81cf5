"use client";
import { useSyncExternalStore } from "react";
import type { Value } from "@/lib/report/value";
import { useDesk } from "./desk-context";

/** What a field shows, read anew when it changes; on the server what is stored. */
export function useShown(code: string): Value {
  const { saver } = useDesk();
  return useSyncExternalStore(
    (changed) => saver.subscribe((other) => other === code && changed()),
    () => saver.shown(code),
    () => saver.field(code).value,
  );
}
