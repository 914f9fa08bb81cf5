"use client";
import { changeSince } from "@/lib/report/totals";
import { useReading } from "./figures-context";

/** How far a figure has moved since last year, as it stands now. */
export function ChangeSince({ code, before }: { readonly code: string; readonly before: string }) {
  return useReading(({ entries }) => {
    const now = entries.get(code);
    return now ? changeSince(before, now) : "";
  });
}
