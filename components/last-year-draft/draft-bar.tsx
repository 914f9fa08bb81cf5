"use client";
import { useState } from "react";
import { confirmAndMove, drop, move, NEXT_ID, UNDO_ID, type Checking, type Done } from "./checking";
import { ConfirmAll } from "./confirm-all";
import type { PageDraft } from "./page-draft";
import { useChecking } from "./use-checking";
import "./draft.css";

interface BarProps {
  readonly checking: Checking;
  readonly done: Done;
}

/** From mark to mark. */
function Moves({ checking }: Pick<BarProps, "checking">) {
  return (
    <>
      <button type="button" className="button main" onClick={() => confirmAndMove(checking)}>
        确认并到下一处（Ctrl+回车）
      </button>
      <button
        type="button"
        className="button"
        title="不确认，Ctrl+↑"
        onClick={() => move(checking, -1)}
      >
        上一处
      </button>
      <button
        type="button"
        className="button"
        title="不确认，Ctrl+↓"
        onClick={() => move(checking, 1)}
      >
        下一处
      </button>
    </>
  );
}

/** What was done last, and the way back. */
function Said({ done }: Pick<BarProps, "done">) {
  return (
    <span className="said">
      <span role="status">{done.said}</span>
      {done.undo && (
        <button type="button" className="button plain" id={UNDO_ID} onClick={done.undo}>
          撤销
        </button>
      )}
    </span>
  );
}

/** With all of a page at once; a text of one's own is not emptied with what was taken into it. */
function OfAll({ checking, canDrop }: Pick<BarProps, "checking"> & { readonly canDrop: boolean }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="button plain" onClick={() => setAsking(true)}>
        全部确认
      </button>
      {canDrop && (
        <button type="button" className="button plain" onClick={() => drop(checking)}>
          不用这一部分的底稿
        </button>
      )}
      {asking && <ConfirmAll checking={checking} onClose={() => setAsking(false)} />}
    </>
  );
}

/** 待核 n 个字句: the way from mark to mark of last year's text, and what can be done with all of it. */
export default function DraftBar({ draft }: { readonly draft: PageDraft }) {
  const { checking, read, done } = useChecking(draft);
  const left = read.open.length;
  return (
    <div className="draft-bar" role="group" aria-label="上年底稿">
      <div className="row">
        <strong>{left > 0 ? `待核 ${left} 个字句` : "没有待核的上年内容"}</strong>
        {left > 0 ? (
          <Moves checking={checking} />
        ) : (
          <a className="button" id={NEXT_ID} href={draft.next.address}>{`去${draft.next.name}`}</a>
        )}
      </div>
      <div className="row small">
        <Said done={done} />
        {left > 0 && (
          <OfAll checking={checking} canDrop={draft.fields.some(({ whole }) => whole)} />
        )}
      </div>
    </div>
  );
}
