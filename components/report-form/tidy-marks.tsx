"use client";
import { useMemo, useState } from "react";
import { inContext } from "@/lib/document/punctuation/in-context";
import type { Change } from "@/lib/document/punctuation/line";
import { punctuationChanges } from "@/lib/document/punctuation/punctuate";
import { InContext } from "../document/change-in-context";
import { insertText } from "./insert-text";

/** More are changed with the others, without being listed. */
const MOST_LISTED = 200;

/** What was changed, so that it can be taken back while nothing else was typed. */
interface Done {
  readonly count: number;
  readonly before: string;
  readonly after: string;
}

const areaOf = (code: string): HTMLTextAreaElement | null => {
  const area = document.getElementById(code);
  return area instanceof HTMLTextAreaElement ? area : null;
};

/** As one entry of the area's own undo, only as far as the texts differ. */
function replaceText(area: HTMLTextAreaElement, to: string): void {
  const from = area.value;
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && from[from.length - 1 - end] === to[to.length - 1 - end]) end += 1;
  area.focus();
  area.setSelectionRange(start, from.length - end);
  insertText(area, to.slice(start, to.length - end));
}

function withChanges(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of changes) {
    pieces.push(text.slice(at, change.at), change.to);
    at = change.at + change.from.length;
  }
  return pieces.join("") + text.slice(at);
}

interface ListProps {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly left: ReadonlySet<number>;
  readonly onLeave: (nth: number) => void;
}

function ChangeList({ text, changes, left, onLeave }: ListProps) {
  return (
    <ul className="plain-list small">
      {changes.slice(0, MOST_LISTED).map((change, nth) => (
        <li key={change.at}>
          <label className="row">
            <input type="checkbox" checked={!left.has(nth)} onChange={() => onLeave(nth)} />
            <span>
              <InContext {...inContext(text, change)} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Undo({ code, done }: { readonly code: string; readonly done: Done }) {
  const [said, say] = useState<string | null>(null);
  const undo = () => {
    const area = areaOf(code);
    if (area?.value !== done.after) say("整理以后又改过这里，请用 Ctrl+Z 一步步退回。");
    else {
      replaceText(area, done.before);
      say("已撤销，原文恢复了。");
    }
  };
  return (
    <p className="row" role="status">
      <span>{said ?? `已整理 ${done.count} 处。按 Ctrl+Z 可以退回，也可以`}</span>
      {said === null && (
        <button type="button" className="button plain" onClick={undo}>
          撤销
        </button>
      )}
    </p>
  );
}

interface ChoiceProps {
  readonly text: string;
  /** The text with what was chosen, and how many changes that are. */
  readonly onTidy: (after: string, count: number) => void;
}

function Choice({ text, onTidy }: ChoiceProps) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const changes = useMemo(() => punctuationChanges(text), [text]);
  const chosen = changes.filter((_, nth) => !left.has(nth));
  const leave = (nth: number) => {
    setLeft(new Set(left.has(nth) ? [...left].filter((each) => each !== nth) : [...left, nth]));
  };
  if (changes.length === 0) return <p role="status">这里的标点已经合乎规范，没有要整理的。</p>;
  return (
    <>
      <p role="status">{`下面 ${changes.length} 处可以整理；不改的，去掉前面的勾。`}</p>
      <ChangeList text={text} changes={changes} left={left} onLeave={leave} />
      {changes.length > MOST_LISTED && (
        <p className="soft">{`还有 ${changes.length - MOST_LISTED} 处没有列出，一起整理。`}</p>
      )}
      <button
        type="button"
        className="button"
        disabled={chosen.length === 0}
        onClick={() => onTidy(withChanges(text, chosen), chosen.length)}
      >
        {`整理 ${chosen.length} 处`}
      </button>
    </>
  );
}

/** 整理标点: every change is shown before it is made in the text itself; one key takes all of them back. */
export default function TidyMarks({ code, onClose }: { code: string; onClose: () => void }) {
  const [text, setText] = useState(() => areaOf(code)?.value ?? "");
  const [done, setDone] = useState<Done | null>(null);
  const [isStale, setStale] = useState(false);
  const tidy = (after: string, count: number) => {
    const area = areaOf(code);
    if (area?.value === text) {
      replaceText(area, after);
      setDone({ count, before: text, after });
    } else {
      setStale(true);
      setText(area?.value ?? "");
    }
  };
  return (
    <section className="notice stack" aria-label="整理标点">
      {isStale && !done && <p>刚才文字又改过，还没有整理；下面是照现在的文字重新看的。</p>}
      {done ? <Undo code={code} done={done} /> : <Choice key={text} text={text} onTidy={tidy} />}
      <p>
        <button type="button" className="button plain" onClick={onClose}>
          关闭
        </button>
      </p>
    </section>
  );
}
