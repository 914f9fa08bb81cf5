"use client";
import { createContext, useContext } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Saver } from "@/lib/outbox/saver";

/** Values by dot-free name (lib/report/address.ts); what the inputs hold, as typed. */
export type FormValues = Record<string, string>;

/** What fields need of react-hook-form. */
export type DeskForm = Pick<
  UseFormReturn<FormValues>,
  "register" | "getValues" | "setValue" | "subscribe"
>;

export interface DeskTools {
  readonly saver: Saver;
  readonly form: DeskForm;
  /** Whether the person may change the report; who may not sees all of it and none of what changes it. */
  readonly editable: boolean;
}

export const DeskContext = createContext<DeskTools | null>(null);

export function useDesk(): DeskTools {
  const tools = useContext(DeskContext);
  if (!tools) throw new Error("a field stands outside of its Desk");
  return tools;
}
