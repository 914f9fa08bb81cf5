"use client";
import type { Field } from "@/lib/editions/types";
import { Problem } from "./problem";
import { TextField } from "./text-field";
import { useField } from "./use-field";

const inputModes: Partial<Record<Field["kind"], "tel" | "url" | "numeric">> = {
  phone: "tel",
  url: "url",
  count: "numeric",
};

function ChoiceField({ field }: { readonly field: Field }) {
  const { readOnly, ...control } = useField(field.code);
  return (
    <div className="field">
      <label htmlFor={field.code}>{field.label}</label>
      <select {...control} disabled={readOnly}>
        {field.options?.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Problem code={field.code} />
    </div>
  );
}

/** The control of a field that is neither narrative nor a table's figure. */
export function FieldControl({
  field,
  lastYear,
}: {
  readonly field: Field;
  readonly lastYear?: string | undefined;
}) {
  const { code, kind, label, hint } = field;
  if (kind === "choice") return <ChoiceField field={field} />;
  return (
    <TextField
      code={code}
      label={label}
      hint={hint}
      lastYear={lastYear}
      inputMode={inputModes[kind] ?? "text"}
    />
  );
}
