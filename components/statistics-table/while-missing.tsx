"use client";
import type { ComponentProps } from "react";
import { useReading } from "./figures-context";

/** A button that is of use as long as figures are missing. */
export function WhileMissing(props: ComponentProps<"button">) {
  const isComplete = useReading(({ missing }) => missing.length === 0);
  return <button type="button" disabled={isComplete} {...props} />;
}
