"use client";
import { useState, useSyncExternalStore } from "react";
import { FieldFrame } from "./field-frame";

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly autoComplete: "current-password" | "new-password";
  readonly problem: string | undefined;
}

const never = () => () => undefined;
const useScripted = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** 「显示密码」 stands here only once the script runs; without it this is a plain password field. */
export function PasswordInput({ autoComplete, ...field }: Props) {
  const scripted = useScripted();
  const [shown, setShown] = useState(false);
  const input = { name: field.name, autoComplete, required: true, maxLength: 200 };
  return (
    <div>
      <FieldFrame {...field}>
        {(said) => <input {...said} {...input} type={shown ? "text" : "password"} />}
      </FieldFrame>
      {scripted && (
        <label className="row small">
          <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
          显示密码
        </label>
      )}
    </div>
  );
}
