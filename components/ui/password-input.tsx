"use client";
import { useState, useSyncExternalStore } from "react";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly problem: string | undefined;
}

const never = () => () => undefined;

/** 「显示密码」 stands here only once the script runs; without it this is a plain password field. */
export function PasswordInput({ name, label, hint, autoComplete, problem }: Props) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [shown, setShown] = useState(false);
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
        {...{ id: name, name, autoComplete, required: true, maxLength: 200 }}
        type={shown ? "text" : "password"}
        aria-describedby={said || undefined}
        aria-invalid={problem ? true : undefined}
      />
      {problem && (
        <p id={`${name}-problem`} className="wrong">
          {problem}
        </p>
      )}
      {scripted && (
        <div>
          <label className="row small">
            <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
            显示密码
          </label>
        </div>
      )}
    </div>
  );
}
