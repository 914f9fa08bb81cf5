"use client";
import { useState } from "react";
import { mergeLines } from "@/lib/report/merge-lines";
import { clockTime } from "@/lib/report/moment";
import type { CurrentEntry } from "@/lib/report/save";
import { formName } from "@/lib/report/address";
import { ABSENT, BLANK, type Value } from "@/lib/report/value";
import { useDesk } from "./desk-context";
import { thenFocus } from "./then-focus";

/** How two drafts of a field are shown, and made one, where they are not prose. */
export interface Drafts {
  readonly words: (value: Value) => string;
  /** What the field is to hold then; the person goes on changing it there. */
  readonly merged: (theirs: Value, mine: Value) => Value;
}

function textWords(value: Value): string {
  if (value === ABSENT) return "（未填）";
  return value === BLANK ? "（留空）" : value;
}

export interface ConflictChoiceProps {
  readonly code: string;
  readonly current: CurrentEntry;
  /** Absent for text, which is merged by lines and can be changed before it is taken. */
  readonly drafts?: Drafts | undefined;
}

/** Both texts of a field that two people changed, for the person to choose from or to merge. */
export default function ConflictChoice({ code, current, drafts }: ConflictChoiceProps) {
  const words = drafts?.words ?? textWords;
  const { saver, form } = useDesk();
  const [merged, setMerged] = useState<string | null>(null);
  const mine = saver.shown(code);
  const settle = (value: Value) =>
    thenFocus(() => {
      form.setValue(formName(code), value ?? "");
      saver.settle(code, value);
    }, code);
  const merge = () =>
    drafts
      ? settle(drafts.merged(current.value, mine))
      : setMerged(mergeLines(current.value ?? "", mine ?? ""));
  return (
    <span className="conflict notice warning" role="group" aria-label="这一处别人也改过，请选一稿">
      <strong>这一处别人也改过，请选一稿</strong>
      <span className="drafts">
        <span className="draft">
          <span className="small soft">我的这一稿</span>
          <span className="text">{words(mine)}</span>
          <button type="button" className="button" onClick={() => settle(mine)}>
            用我的这一稿
          </button>
        </span>
        <span className="draft">
          <span className="small soft">{`${current.by} ${clockTime(new Date(current.at))} 存的`}</span>
          <span className="text">{words(current.value)}</span>
          <button type="button" className="button" onClick={() => settle(current.value)}>
            用对方的这一稿
          </button>
        </span>
      </span>
      {merged === null ? (
        <button type="button" className="button plain" onClick={merge}>
          两稿合并后再改
        </button>
      ) : (
        <span className="draft">
          <label className="small soft">
            合并稿
            <textarea
              autoFocus
              rows={6}
              value={merged}
              onChange={({ target }) => setMerged(target.value)}
            />
          </label>
          <button type="button" className="button main" onClick={() => settle(merged || null)}>
            用合并稿
          </button>
        </span>
      )}
    </span>
  );
}
