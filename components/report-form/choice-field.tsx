"use client";
import type { Field } from "@/lib/editions/types";
import type { Value } from "@/lib/report/value";
import { Problem } from "./problem";
import { useField } from "./use-field";

/** One of the edition's answers. */
export function ChoiceField({ field }: { readonly field: Field }) {
  const { readOnly, ...control } = useField(field.code);
  const words = (chosen: Value) =>
    field.options?.find(({ value }) => value === chosen)?.label ?? "（未选）";
  return (
    <div className="field">
      <label htmlFor={field.code}>{field.label}</label>
      <select {...control} disabled={readOnly}>
        {control.defaultValue === "" && <option value="">（未选）</option>}
        {field.options?.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Problem code={field.code} drafts={{ words }} />
    </div>
  );
}
