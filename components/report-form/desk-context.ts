"use client";
import { createContext, useContext } from "react";
import type { Saver } from "@/lib/outbox/saver";
import type { FormInputs } from "./form-inputs";

/** Who types, as the page was opened. */
export interface Typist {
  readonly account: string;
  readonly userName: string;
  /** As shown. */
  readonly person: string;
}

export interface DeskTools {
  readonly saver: Saver;
  readonly form: FormInputs;
  readonly typist: Typist;
  /** Whether the person may change the report; who may not sees all of it and none of what changes it. */
  readonly editable: boolean;
}

export const DeskContext = createContext<DeskTools | null>(null);

export function useDesk(): DeskTools {
  const tools = useContext(DeskContext);
  if (!tools) throw new Error("a field stands outside of its Desk");
  return tools;
}
