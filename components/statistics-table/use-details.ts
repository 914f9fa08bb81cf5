"use client";
import { useMemo, useState } from "react";
import { goTo } from "./go-to";

/** The figure whose details are open. */
export interface OpenDetails {
  readonly code: string;
  /** Whether the cursor goes there too. */
  readonly entered: boolean;
}

/** One figure's details at a time; once open they follow the cursor from cell to cell. */
export function useDetails() {
  const [details, setDetails] = useState<OpenDetails | null>(null);
  const actions = useMemo(
    () => ({
      show: (code: string) => setDetails({ code, entered: true }),
      follow: (code: string) => setDetails((open) => open && { code, entered: false }),
      hide: () => setDetails(null),
    }),
    [],
  );
  return {
    ...actions,
    details,
    leave: () => {
      if (details) goTo(details.code);
    },
    close: () => {
      if (details) goTo(details.code);
      actions.hide();
    },
  };
}
