"use client";
import { useEffect } from "react";

/** Loads what selects the words of a comment beside the form; where it cannot be had, links lead to the field. */
export function WaysToWords({ comments }: { /** The element's id. */ readonly comments: string }) {
  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    import("./select-quoted").then(
      ({ leadToWords }) => {
        const element = document.getElementById(comments);
        if (!isGone && element) stop = leadToWords(element);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, [comments]);
  return null;
}
