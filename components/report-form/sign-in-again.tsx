"use client";
import { useEffect, useState, type SyntheticEvent } from "react";
import { createPortal } from "react-dom";
import type { Saver, SaveState } from "@/lib/outbox/saver";
import { Modal } from "../ui/modal";
import { useDesk } from "./desk-context";

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

/** Signs in with what the form holds; answers what went wrong. */
function useSigningIn() {
  const { saver } = useDesk();
  const [problem, setProblem] = useState("");
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    signIn(new FormData(event.currentTarget)).then(
      ({ ok, accountId, problem: said }) => {
        if (!ok) return setProblem(said ?? "没有登录成功，请再试一次。");
        // Another person sees their own reports; this one's text stays in the outbox under their account.
        if (accountId !== saver.options.account) return window.location.assign("/reports");
        return saver.flush();
      },
      () => setProblem("连不上服务器，请稍后再试。"),
    );
  };
  return { problem, submit };
}

type SignedOut = Extract<SaveState, { readonly kind: "signedOut" }>;

const keptWords = ({ kept }: SignedOut) =>
  kept ? "填写的内容已存在这台电脑。" : "填写的内容只在本页，请先不要关闭本页。";

function SignInDialog({ state, onClose }: { readonly state: SignedOut; onClose: () => void }) {
  const { problem, submit } = useSigningIn();
  const { userName, person } = useDesk().typist;
  // The dialog itself puts the cursor into its first field, which is filled in already.
  useEffect(() => document.getElementById("again-password")?.focus(), []);
  return (
    <Modal labelledBy="sign-in-again" onClose={onClose}>
      <form onSubmit={submit} className="stack">
        <h2 id="sign-in-again">{state.other ? `换回${person}登录` : "登录已过期"}</h2>
        <p>
          {state.other && `现在登录的是${state.other}，登录${person}以后，那个窗口要重新登录。`}
          {keptWords(state)}请用原来的账号重新登录，登录后自动补交。
        </p>
        <p className="field">
          <label htmlFor="again-name">用户名</label>
          <input
            id="again-name"
            name="name"
            defaultValue={userName}
            autoComplete="username"
            required
          />
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
        <p className="row">
          <button className="button main">登录并继续</button>
          <button type="button" className="button" onClick={onClose}>
            稍后登录
          </button>
        </p>
      </form>
    </Modal>
  );
}

/** Whether an input method is at work: the field in use holds what the saver has not been given yet. */
function isComposing(saver: Saver): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
  return field.name !== "" && field.value !== (saver.shown(field.name) ?? "");
}

const ENDS = ["compositionend", "focusout"];

/** Open at once, or when the word is done that is being composed: taking the cursor away would spoil it. */
function useOpening({ other }: SignedOut) {
  const { saver } = useDesk();
  const [waits] = useState(() => !other && isComposing(saver));
  const [isOpen, setOpen] = useState(!waits && !other);
  useEffect(() => {
    if (!waits) return;
    const stop = () => ENDS.forEach((end) => document.removeEventListener(end, open));
    const open = () => {
      stop();
      setOpen(true);
    };
    ENDS.forEach((end) => document.addEventListener(end, open));
    return stop;
  }, [waits]);
  return [isOpen, setOpen] as const;
}

/**
 * Signing in again in place: the session ended, the text did not. Who puts it off finds it in the save
 * line; nobody is asked to push out another account that is at work in the next window.
 */
export function SignInAgain({ state }: { readonly state: SignedOut }) {
  const [isOpen, setOpen] = useOpening(state);
  const { person } = useDesk().typist;
  return (
    <>
      <button type="button" className="button plain" onClick={() => setOpen(true)}>
        {state.other ? `换回${person}登录` : "重新登录"}
      </button>
      {isOpen &&
        createPortal(<SignInDialog state={state} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}
