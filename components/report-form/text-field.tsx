"use client";
import { Problem } from "./problem";
import { useField, useProblem } from "./use-field";

export interface TextFieldProps {
  readonly code: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly inputMode?: "text" | "tel" | "url" | "numeric";
  /** What stood there last year. */
  readonly lastYear?: string | undefined;
}

/** One line: a name, an address, a telephone number, a date. */
export function TextField({ code, label, hint, inputMode, lastYear }: TextFieldProps) {
  const field = useField(code);
  const problem = useProblem(code);
  return (
    <div className="field">
      <label htmlFor={code}>{label}</label>
      {hint && (
        <span className="hint" id={`${code}-hint`}>
          {hint}
        </span>
      )}
      <input
        {...field}
        inputMode={inputMode}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${hint ? `${code}-hint ` : ""}${code}-problem`}
      />
      {lastYear && <span className="hint">上年：{lastYear}</span>}
      <Problem code={code} />
    </div>
  );
}
