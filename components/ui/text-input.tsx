import type { ComponentProps, HTMLInputAutoCompleteAttribute, ReactNode } from "react";
import { FieldFrame } from "./field-frame";
import type { FormNote } from "./form-note";

interface Props extends Pick<ComponentProps<"input">, "ref" | "onChange" | "onBlur"> {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** A day, chosen from a calendar and sent as 2019-01-23; `min` and `max` are the first and last. */
  readonly type?: "date";
  readonly min?: string;
  readonly max?: string;
  readonly value?: string | undefined;
  readonly note: FormNote | undefined;
}

/** A labelled line of text in a form that posts: its fault beside it, what was typed still in it. */
export function TextInput({ name, label, hint, value, note, ...input }: Props) {
  const typed = note?.typed?.[name] ?? value;
  return (
    <FieldFrame {...{ name, label, hint }} problem={note?.fields?.[name]}>
      {(said) => <input {...said} {...input} name={name} defaultValue={typed} />}
    </FieldFrame>
  );
}
