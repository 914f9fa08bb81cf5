"use client";
import { useEffect, useRef } from "react";
import { quoted } from "@/lib/report/draft/context";
import { confirmAll, type Checking } from "./checking";

export interface ConfirmAllProps {
  readonly checking: Checking;
  readonly onClose: () => void;
}

/** 全部确认: names each mark that it confirms, and asks once. */
export function ConfirmAll({ checking, onClose }: ConfirmAllProps) {
  const { open, texts } = checking.reading.current();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = () => {
    dialog.current?.close();
    confirmAll(checking);
  };
  return (
    <dialog
      ref={dialog}
      className="sheet confirm-all"
      aria-labelledby="confirm-all"
      onClose={onClose}
    >
      <h2 id="confirm-all">{`以下 ${open.length} 个字句都核对过，今年就是这样？`}</h2>
      <ul className="small" tabIndex={0} aria-label="将确认的内容">
        {open.map((mark) => {
          const { before, words, after } = quoted(texts.get(mark.code) ?? "", mark);
          return (
            <li key={`${mark.code} ${mark.id}`}>
              {before}
              <strong>{words}</strong>
              {after}
            </li>
          );
        })}
      </ul>
      <div className="row">
        <button type="button" className="button main" onClick={confirm}>
          全部确认
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          取消
        </button>
      </div>
    </dialog>
  );
}
