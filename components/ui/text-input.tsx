import type { HTMLInputAutoCompleteAttribute } from "react";
import type { FormNote } from "./form-note";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly value?: string | undefined;
  readonly note: FormNote | undefined;
}

/** A labelled line of text in a form that posts: its fault beside it, what was typed still in it. */
export function TextInput({ name, label, hint, value, note, ...input }: Props) {
  const problem = note?.fields?.[name];
  const said = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={`${name}-hint`} className="hint">
          {hint}
        </p>
      )}
      <input
        id={name}
        name={name}
        defaultValue={note?.typed?.[name] ?? value}
        aria-describedby={said || undefined}
        aria-invalid={problem ? true : undefined}
        {...input}
      />
      {problem && (
        <p id={`${name}-problem`} className="wrong">
          {problem}
        </p>
      )}
    </div>
  );
}
