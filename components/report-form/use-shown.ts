"use client";
import type { Value } from "@/lib/report/value";
import { useWatched } from "./use-watched";

/** What a field shows, read anew when it changes. */
export const useShown = (code: string): Value => useWatched(code, (saver) => saver.shown(code));
