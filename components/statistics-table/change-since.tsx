"use client";
import { useReading } from "./figures-context";

/** How far a figure has moved since last year, as it stands now. */
export function ChangeSince({ code }: { readonly code: string }) {
  return useReading(({ changes }) => changes.get(code) ?? "");
}
