/** What a form's page says after the form was posted. */
export interface FormNote {
  /** Why nothing was done. */
  readonly problem?: string;
  /** What is wrong with single fields, by name. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What was typed, to stand in the form again; passwords never. */
  readonly typed?: Readonly<Record<string, string>>;
  /** What was done. */
  readonly done?: string;
  /** A one-time password, shown this once. */
  readonly password?: string;
}

/** The id that the answer to a form leads to, so that focus and screen readers begin here. */
export const FORM_NOTE_ID = "note";

export function FormNoteBox({ note }: { readonly note: FormNote | undefined }) {
  if (!note) return null;
  return (
    <div
      id={FORM_NOTE_ID}
      tabIndex={-1}
      role={note.problem ? "alert" : "status"}
      className={note.problem ? "notice error stack" : "notice stack"}
    >
      <p>{note.problem ?? note.done}</p>
      <FieldLinks fields={note.fields ?? {}} />
      {note.password && <OneTimePassword password={note.password} />}
    </div>
  );
}

function FieldLinks({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  const wrong = Object.entries(fields);
  if (wrong.length === 0) return null;
  return (
    <ul className="plain-list">
      {wrong.map(([name, message]) => (
        <li key={name}>
          <a href={`#${name}`}>{message}</a>
        </li>
      ))}
    </ul>
  );
}

function OneTimePassword({ password }: { readonly password: string }) {
  return (
    <p>
      一次性密码：<code className="one-time">{password}</code>
      <br />
      只显示这一次。请当面或电话告诉本人；首次登录后要换成自己的密码。
    </p>
  );
}
