"use client";
import { useEffect } from "react";
import { notedCode } from "@/lib/report/address";
import { goTo } from "./go-to";

/** A link to a cell puts the cursor into it, on arrival and on the page; one to its note opens its details. */
export function useAddressedFigure(showDetails: (code: string) => void): void {
  useEffect(() => {
    const arrive = () => {
      const code = window.location.hash.slice(1);
      const noted = notedCode(code);
      if (noted) showDetails(noted);
      else goTo(code);
    };
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, [showDetails]);
}
