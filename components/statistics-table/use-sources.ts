"use client";
import { useEffect, useState } from "react";
import type { Source } from "@/lib/gathering/gathered";

type Sources = Readonly<Record<string, readonly Source[]>>;

async function fetchSources(reportId: string): Promise<Sources> {
  const response = await fetch(`/api/reports/${reportId}/sources`);
  return response.ok ? ((await response.json()) as Sources) : {};
}

/** The named sources of a report's figures by code, asked for when they are first wanted; null before. */
export function useSources(reportId: string, wanted: boolean): Sources | null {
  const [sources, setSources] = useState<Sources | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    // Without a network the details show all but the sources.
    fetchSources(reportId).then(
      (found) => isWanted && setSources(found),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [reportId, wanted]);
  return sources;
}
