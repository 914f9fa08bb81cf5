"use client";
import { useSyncExternalStore } from "react";
import type { Saver } from "@/lib/outbox/saver";
import { useDesk } from "./desk-context";

/** What the saver knows of a field, or by null of all together; renders its caller only when that changes. */
export function useWatched<T>(code: string | null, of: (saver: Saver) => T): T {
  const { saver } = useDesk();
  const snapshot = () => of(saver);
  return useSyncExternalStore((changed) => saver.watch(code, changed), snapshot, snapshot);
}
