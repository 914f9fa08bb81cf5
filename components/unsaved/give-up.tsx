"use client";
import { useState } from "react";
import type { Pending } from "@/lib/outbox/pending";
import { unsavedWords } from "@/lib/outbox/why-unsaved";

interface Props {
  readonly record: Pending;
  readonly onGiveUp: (record: Pending) => void;
}

/** Asks once, with the text that will be gone. */
export function GiveUp({ record, onGiveUp }: Props) {
  const [isAsking, setAsking] = useState(false);
  const toggle = () => setAsking(!isAsking);
  return (
    <span className="row">
      <a className="button" href={`/reports/${record.report}/fields/${record.code}`}>
        去处理
      </a>
      {isAsking ? (
        <>
          {`放弃以后 ${unsavedWords(record)} 就没有了，服务器上的内容不变。`}
          <button type="button" className="button danger" onClick={() => onGiveUp(record)}>
            确定放弃
          </button>
          <button type="button" className="button plain" onClick={toggle}>
            不放弃
          </button>
        </>
      ) : (
        <button type="button" className="button plain" onClick={toggle}>
          放弃这台电脑上的这一处
        </button>
      )}
    </span>
  );
}
