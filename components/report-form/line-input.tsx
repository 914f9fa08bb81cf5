"use client";
import type { ComponentProps } from "react";
import { useField, useProblem } from "./use-field";

interface LineInputProps extends Pick<ComponentProps<"input">, "inputMode" | "aria-describedby"> {
  readonly code: string;
}

/** One line: a name, an address, a telephone number, a date. */
export function LineInput({ code, ...attributes }: LineInputProps) {
  const field = useField(code);
  const problem = useProblem(code);
  return <input {...field} {...attributes} aria-invalid={problem !== null} />;
}
