"use client";
import { useEffect } from "react";

interface Props {
  readonly reportId: string;
  /** The draft that the page shows. */
  readonly revision: number;
}

/**
 * Tells the server that somebody looks at this draft: the next one is compared with it. A page that a
 * browser made ready in the background tells nothing before it is looked at.
 */
export function NoteSeen({ reportId, revision }: Props) {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", tell);
      fetch(`/api/reports/${reportId}/seen`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ revision }),
        keepalive: true,
      }).catch(() => {}); // then the next draft is compared with the last one decided
    };
    document.addEventListener("visibilitychange", tell);
    tell();
    return () => document.removeEventListener("visibilitychange", tell);
  }, [reportId, revision]);
  return null;
}
