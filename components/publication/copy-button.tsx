"use client";
import { useState } from "react";
import { copy, type Copied } from "./copy";

/** Where the button finds what it copies; an id is that of an input or a textarea. */
export type Source =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "field"; readonly id: string }
  | { readonly kind: "fragment"; readonly id: string; readonly text: string };

interface CopyButtonProps {
  /** What is copied, for whom the button alone does not say it. */
  readonly what: string;
  /** On the button, if not 复制. */
  readonly words?: string;
  readonly main?: true;
  readonly source: Source;
  /** Said once it is done, and where it is not. */
  readonly done?: string;
  readonly otherwise: string;
}

function valueOf(id: string): string {
  const control = document.getElementById(id);
  const holds = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
  return holds ? control.value : "";
}

function copiedFrom(source: Source): Copied {
  if (source.kind === "text") return { text: source.text };
  if (source.kind === "field") return { text: valueOf(source.id) };
  return { text: source.text, html: valueOf(source.id) };
}

/** Copies, and says politely whether that went well. */
export function CopyButton(props: CopyButtonProps) {
  const { what, words = "复制", main, source, done = `已复制${what}`, otherwise } = props;
  const [said, setSaid] = useState("");
  const click = () => {
    const copied = copiedFrom(source);
    setSaid(copied.text === "" ? `${what}还没有填` : "");
    if (copied.text === "") return;
    copy(copied).then(
      (taken) => setSaid(taken ? done : otherwise),
      () => setSaid(otherwise),
    );
  };
  return (
    <span className="copy">
      <button type="button" className={main ? "button main" : "button"} onClick={click}>
        {words}
        {words === "复制" && <span className="visually-hidden">{what}</span>}
      </button>
      <span className="small soft" role="status">
        {said}
      </span>
    </span>
  );
}
