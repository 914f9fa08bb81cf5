import { FieldFrame } from "./field-frame";
import type { FormNote } from "./form-note";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows: number;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly note: FormNote | undefined;
}

/** Labelled lines of text in a form that posts: their fault beside them, what was typed still in them. */
export function TextAreaInput({ name, label, hint, note, ...area }: Props) {
  return (
    <FieldFrame {...{ name, label, hint }} problem={note?.fields?.[name]}>
      {(said) => <textarea {...said} {...area} name={name} defaultValue={note?.typed?.[name]} />}
    </FieldFrame>
  );
}
