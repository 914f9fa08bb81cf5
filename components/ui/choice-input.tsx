import { FieldFrame } from "./field-frame";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value?: string | undefined;
}

/** A labelled choice from a short list. */
export function ChoiceInput({ name, label, hint, options, value }: Props) {
  return (
    <FieldFrame {...{ name, label, hint }}>
      {(said) => (
        <select {...said} name={name} defaultValue={value}>
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
