import { FieldFrame } from "./field-frame";
import type { FormNote } from "./form-note";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly required?: boolean;
  readonly value?: string | undefined;
  readonly note?: FormNote | undefined;
}

/** A labelled choice from a short list: its fault beside it, what was chosen still chosen. */
export function ChoiceInput({ name, label, hint, options, required, value, note }: Props) {
  const chosen = note?.typed?.[name] ?? value;
  return (
    <FieldFrame {...{ name, label, hint }} problem={note?.fields?.[name]}>
      {(said) => (
        <select {...said} name={name} defaultValue={chosen} required={required}>
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
