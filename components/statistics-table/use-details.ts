"use client";
import { useCallback, useState } from "react";

/** The figure whose details are open. */
interface OpenDetails {
  readonly code: string;
  /** Whether the cursor goes there too. */
  readonly entered: boolean;
}

export interface Details {
  readonly open: OpenDetails | null;
  readonly show: (code: string) => void;
  readonly follow: (code: string) => void;
  readonly hide: () => void;
}

/** One figure's details at a time; once open they follow the cursor from cell to cell. */
export function useDetails(): Details {
  const [open, setOpen] = useState<OpenDetails | null>(null);
  const show = useCallback((code: string) => setOpen({ code, entered: true }), []);
  return {
    open,
    show,
    follow: (code) => setOpen((now) => now && { code, entered: false }),
    hide: () => setOpen(null),
  };
}
