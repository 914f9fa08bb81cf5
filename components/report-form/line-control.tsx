import type { Field } from "@/lib/editions/types";
import { LineInput } from "./line-input";
import { Problem } from "./problem";

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
    <div className="field">
      <label htmlFor={code}>{label}</label>
      {hint && (
        <span className="hint" id={`${code}-hint`}>
          {hint}
        </span>
      )}
      <LineInput
        code={code}
        inputMode={inputModes[kind] ?? "text"}
        aria-describedby={`${hint ? `${code}-hint ` : ""}${code}-problem`}
      />
      {lastYear && kind !== "date" && <span className="hint">上年：{lastYear}</span>}
      <Problem code={code} />
    </div>
  );
}
