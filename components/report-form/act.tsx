"use client";
import type { ComponentProps } from "react";
import { useDesk } from "./desk-context";

/** A button that changes the report; for who may only read there is none. */
export function Act(props: ComponentProps<"button">) {
  return useDesk().editable && <button type="button" className="button" {...props} />;
}
