"use client";
import { useState, type SyntheticEvent } from "react";
import { useDesk } from "./desk-context";

const showAtOnce = (dialog: HTMLDialogElement | null) => {
  if (dialog && !dialog.open) dialog.showModal();
};

async function signIn(
  form: FormData,
): Promise<{ ok: boolean; accountId?: string; problem?: string }> {
  const response = await fetch("/api/session", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: form.get("name"), password: form.get("password") }),
  });
  return { ok: response.ok, ...((await response.json()) as object) };
}

/** Signing in again in place: the session ended, the text did not. */
export default function SignInAgain() {
  const { saver } = useDesk();
  const [problem, setProblem] = useState("");
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn(new FormData(event.currentTarget)).then(
      ({ ok, accountId, problem: said }) => {
        if (!ok) return setProblem(said ?? "没有登录成功，请再试一次。");
        // Somebody else's session must not send this person's text.
        if (accountId !== saver.account) return window.location.assign("/");
        return saver.flush();
      },
      () => setProblem("连不上服务器，请稍后再试。"),
    );
  };
  return (
    <dialog ref={showAtOnce} aria-labelledby="sign-in-again" className="sheet">
      <form onSubmit={submit} className="stack">
        <h2 id="sign-in-again">登录已过期</h2>
        <p>填写的内容已存在这台电脑，重新登录后自动补交。</p>
        <p className="field">
          <label htmlFor="again-name">用户名</label>
          <input id="again-name" name="name" autoComplete="username" required />
        </p>
        <p className="field">
          <label htmlFor="again-password">密码</label>
          <input
            id="again-password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
          />
        </p>
        <p role="alert" className="wrong">
          {problem}
        </p>
        <button className="button main">登录并继续</button>
      </form>
    </dialog>
  );
}
