import type { Field } from "@/lib/editions/types";
import { TextField } from "./text-field";

const inputModes: Partial<Record<Field["kind"], "tel" | "url" | "numeric">> = {
  phone: "tel",
  url: "url",
  count: "numeric",
};

export interface LineControlProps {
  readonly field: Field;
  readonly lastYear?: string | undefined;
}

/** The control of a field that is typed into one line. Last year's date is of no use this year. */
export function LineControl({ field, lastYear }: LineControlProps) {
  const { code, kind, label, hint } = field;
  return (
    <TextField
      code={code}
      label={label}
      hint={hint}
      lastYear={kind === "date" ? undefined : lastYear}
      inputMode={inputModes[kind] ?? "text"}
    />
  );
}
