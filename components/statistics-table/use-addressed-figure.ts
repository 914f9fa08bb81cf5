"use client";
import { useEffect } from "react";
import { goTo } from "./go-to";

/** A link to a cell puts the cursor into it, on arrival and on the page. */
export function useAddressedFigure(): void {
  useEffect(() => {
    const arrive = () => goTo(window.location.hash.slice(1));
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, []);
}
