"use client";
import { useDeferredValue, useState } from "react";
import { draftOf, draftRuns, mergeDrafts } from "@/lib/changes/two-drafts";
import type { Run } from "@/lib/changes/text/change";
import { settleConflict } from "@/lib/outbox/settle-conflict";
import { clockTime } from "@/lib/report/moment";
import type { CurrentEntry } from "@/lib/report/save";
import { ABSENT, BLANK, type Value } from "@/lib/report/value";
import { whoElse } from "./conflict-words";
import { useDesk } from "./desk-context";
import { thenFocus } from "./then-focus";
import { useShown } from "./use-shown";

/** How the two drafts of a field are shown, and made one. */
export interface Drafts {
  /** Absent where the value is its own words. */
  readonly words?: (value: Value) => string;
  /**
   * Absent where one of the two has to be chosen. By lines, the merged text can be changed before it
   * is taken; what a function makes of them is taken at once, and goes on being changed in the field.
   */
  readonly merge?: "by lines" | ((theirs: Value, mine: Value) => Value);
}

function textWords(value: Value): string {
  if (value === ABSENT) return "（未填）";
  return value === BLANK ? "（留空）" : value;
}

export interface ConflictChoiceProps {
  readonly code: string;
  readonly current: CurrentEntry;
  readonly drafts?: Drafts | undefined;
}

/** One of two drafts, with what only it has marked; said aloud too, for a mark is a colour. */
function Draft({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ kind, text }, at) =>
    kind === "same" ? (
      text
    ) : (
      <mark key={at}>
        <span className="visually-hidden">〔不同：</span>
        {text}
        <span className="visually-hidden">〕</span>
      </mark>
    ),
  );
}

/** What the two drafts show: where both are texts, what differs in them. */
function useBoth({ value }: CurrentEntry, mine: Value, { words = textWords, merge }: Drafts) {
  const typed = useDeferredValue(mine); // a key must not wait for the comparison
  if (merge !== "by lines" || !value || !typed) return { theirs: words(value), ours: words(typed) };
  const runs = draftRuns(value, typed);
  return {
    theirs: <Draft runs={draftOf(runs, "deleted")} />,
    ours: <Draft runs={draftOf(runs, "inserted")} />,
  };
}

/** Both texts of a field that two people changed, for the person to choose from or to merge. */
export default function ConflictChoice({ code, current, drafts = {} }: ConflictChoiceProps) {
  const { merge } = drafts;
  const { saver, form } = useDesk();
  const [merged, setMerged] = useState<string | null>(null);
  const mine = useShown(code); // the person may type on, this never blocks it
  const settle = (value: Value) =>
    thenFocus(() => {
      form.setValue(code, value ?? "");
      settleConflict(saver, code, value);
    }, code);
  const takeBoth = () =>
    typeof merge === "function"
      ? settle(merge(current.value, mine))
      : setMerged(mergeDrafts(current.value ?? "", mine ?? ""));
  const { theirs, ours } = useBoth(current, mine, drafts);
  const title = `这一处${whoElse(current)}，请选一稿`;
  return (
    <span className="conflict notice warning" role="group" aria-label={title}>
      <strong>{title}</strong>
      <span className="drafts">
        <span className="draft">
          <span className="small soft">{current.mine ? "这个窗口的一稿" : "我的这一稿"}</span>
          <span className="text" aria-live="off">
            {ours}
          </span>
          <button type="button" className="button" onClick={() => settle(mine)}>
            {current.mine ? "用这个窗口的一稿" : "用我的这一稿"}
          </button>
        </span>
        <span className="draft">
          <span className="small soft">{`${current.mine ? "您在另一个窗口" : current.by} ${clockTime(new Date(current.at))} 存的`}</span>
          <span className="text">{theirs}</span>
          <button type="button" className="button" onClick={() => settle(current.value)}>
            {current.mine ? "用另一个窗口的一稿" : "用对方的这一稿"}
          </button>
        </span>
      </span>
      {merge && merged === null && (
        <button type="button" className="button plain" onClick={takeBoth}>
          两稿合并后再改
        </button>
      )}
      {merged !== null && (
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
