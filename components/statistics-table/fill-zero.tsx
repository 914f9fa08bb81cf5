"use client";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import { thenFocus } from "../report-form/then-focus";
import { Modal } from "../ui/modal";
import type { Fill } from "./fill-cells";

export interface FillZeroProps {
  readonly shape: TableShape;
  readonly missing: readonly string[];
  readonly fill: Fill;
  readonly onClose: () => void;
}

/** 将未填项填 0: names what it will fill, and asks once. */
export function FillZero({ shape, missing, fill, onClose }: FillZeroProps) {
  const chosen = figuresIn(shape).filter(({ code }) => missing.includes(code));
  const confirm = () =>
    thenFocus(() => {
      fill(new Map(chosen.map(({ code }) => [code, "0"])), `已将 ${chosen.length} 格填 0`);
      onClose();
    }, chosen[0]?.code ?? "");
  return (
    <Modal labelledBy="fill-zero" className="fill-zero" onClose={onClose}>
      <h2 id="fill-zero">将以下 {chosen.length} 项未填的填 0？</h2>
      <p className="small soft">填 0 表示没有发生。本单位确无此项的，请改用留空。填后可以撤销。</p>
      <ul className="small" tabIndex={0} aria-label="将填 0 的指标">
        {chosen.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button main" onClick={confirm}>
          填 0
        </button>
        <button type="button" className="button" onClick={onClose}>
          取消
        </button>
      </div>
    </Modal>
  );
}
