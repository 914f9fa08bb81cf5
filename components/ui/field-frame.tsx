import type { ReactNode } from "react";

/** What a control says of its field to who cannot see it. */
export interface FieldSaid {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface Props {
  /** Also the control's id. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  /** Draws the control, with what it is to say. */
  readonly children: (said: FieldSaid) => ReactNode;
}

/** Label, hint, control and what is wrong, in that order. */
export function FieldFrame({ name, label, hint, problem, children }: Props) {
  const [hintId, problemId] = [`${name}-hint`, `${name}-problem`];
  const said = [hint && hintId, problem && problemId].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      {children({
        id: name,
        "aria-describedby": said || undefined,
        "aria-invalid": problem ? true : undefined,
      })}
      {problem && (
        <p id={problemId} className="wrong">
          {problem}
        </p>
      )}
    </div>
  );
}
