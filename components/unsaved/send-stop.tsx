"use client";
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { GiveUp } from "./give-up";
import { UnsavedItems } from "./unsaved-items";
import { useHandIn } from "./use-hand-in";
import "./unsaved.css";

export interface SendStopProps {
  readonly account: string;
  readonly report: string;
  /** What is held back. */
  readonly form: HTMLFormElement;
  /** What its button says. */
  readonly children: ReactNode;
}

/** A form that is sent without a network ends at the browser's own error page. */
const isServerThere = () =>
  fetch("/robots.txt", { method: "HEAD", cache: "no-store" }).then(
    () => true,
    () => false,
  );

type Left = Pick<ReturnType<typeof useHandIn>, "left" | "giveUp">;

/** Names what stands in the way of sending, if anything. */
function InTheWay({ left, giveUp, box }: Left & { readonly box: RefObject<HTMLElement | null> }) {
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

/** Holds the form back while something that was typed here would not be in what is frozen. */
export default function SendStop({ account, report, form, children }: SendStopProps) {
  const { left, look, giveUp } = useHandIn(account, report);
  const [isAway, setAway] = useState(false);
  const box = useRef<HTMLElement>(null);
  // Before the button can be pressed.
  useLayoutEffect(() => {
    const send = async () => {
      if (!(await look())) return box.current?.focus();
      const isThere = await isServerThere();
      setAway(!isThere);
      if (isThere) form.submit();
    };
    const submit = (event: Event) => {
      event.preventDefault();
      void send();
    };
    form.addEventListener("submit", submit);
    return () => form.removeEventListener("submit", submit);
  }, [form, look]);
  return (
    <>
      <InTheWay left={left} giveUp={giveUp} box={box} />
      {isAway && (
        <p className="notice error" role="alert">
          网络断了，还没有送审。网络恢复后请再按一次。
        </p>
      )}
      <button className="button main">{children}</button>
    </>
  );
}
