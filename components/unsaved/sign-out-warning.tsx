"use client";
import { createPortal } from "react-dom";
import type { Pending } from "@/lib/outbox/pending";
import { Modal } from "../ui/modal";
import { UnsavedItems } from "./unsaved-items";

interface Props {
  readonly records: readonly Pending[];
  readonly onStay: () => void;
}

/** What stays behind on this computer, before one signs out. */
export default function SignOutWarning({ records, onStay }: Props) {
  const [first] = records;
  return createPortal(
    <Modal labelledBy="sign-out" onClose={onStay}>
      <div className="stack">
        <h2 id="sign-out">{`有 ${records.length} 处填写的内容没有交到服务器`}</h2>
        <UnsavedItems records={records} />
        <p>退出以后内容留在这台电脑，您下次在这台电脑登录、打开这一页时再交。</p>
        <div className="row">
          {first && (
            <a className="button main" href={`/reports/${first.report}/fields/${first.code}`}>
              先去保存
            </a>
          )}
          <form method="post" action="/api/sign-out">
            <button className="button">仍要退出</button>
          </form>
        </div>
      </div>
    </Modal>,
    document.body,
  );
}
