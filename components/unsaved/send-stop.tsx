"use client";
import { useEffect, useRef } from "react";
import { GiveUp } from "./give-up";
import { UnsavedItems } from "./unsaved-items";
import { useHandIn } from "./use-hand-in";
import "./unsaved.css";

export interface SendStopProps {
  readonly account: string;
  readonly report: string;
  /** What is held back. */
  readonly form: HTMLFormElement;
}

/** Holds the form back while something that was typed here would not be in what is frozen. */
export default function SendStop({ account, report, form }: SendStopProps) {
  const { left, look, giveUp } = useHandIn(account, report);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const submit = (event: Event) => {
      event.preventDefault();
      void look().then((isClear) => (isClear ? form.submit() : box.current?.focus()));
    };
    form.addEventListener("submit", submit);
    return () => form.removeEventListener("submit", submit);
  }, [form, look]);
  if (left === null)
    return (
      <p className="notice warning">
        浏览器不让查这台电脑上有没有没交的内容。请先到填过的各页看一眼，都显示「已保存」再送审。
      </p>
    );
  if (left.length === 0) return null;
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      className="notice error stack unsaved-stop"
      aria-labelledby="unsaved-stop"
    >
      <h2 id="unsaved-stop">{`这台电脑上有 ${left.length} 处没有交到服务器，处理好才能送审`}</h2>
      <UnsavedItems records={left} act={(record) => <GiveUp record={record} onGiveUp={giveUp} />} />
    </section>
  );
}
