import type { ComponentProps } from "react";
import { FieldFrame } from "./field-frame";
import type { FormNote } from "./form-note";

interface Props extends Pick<ComponentProps<"select">, "ref" | "onChange" | "onBlur"> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly required?: boolean;
  readonly value?: string | undefined;
  readonly note?: FormNote | undefined;
}

/** A labelled choice from a short list: its fault beside it, what was chosen still chosen. */
export function ChoiceInput({ name, label, hint, options, value, note, ...select }: Props) {
  const chosen = note?.typed?.[name] ?? value;
  return (
    <FieldFrame {...{ name, label, hint }} problem={note?.fields?.[name]}>
      {(said) => (
        <select {...said} {...select} name={name} defaultValue={chosen}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
