"use client";
import { useState } from "react";
import type { Field } from "@/lib/editions/types";
import { newKey } from "@/lib/outbox/pending";
import { chineseNumber } from "@/lib/report/chinese-number";
import { readOutline, writeOutline, type OutlinePart } from "@/lib/report/fields/outline";
import { useDesk } from "./desk-context";
import { OutlineRow } from "./outline-row";
import { Problem } from "./problem";
import { enter } from "./use-field";

type Parts = readonly OutlinePart[];

export interface OutlineEditorProps {
  readonly field: Field;
  readonly offered: Parts;
}

const addedPart = (): OutlinePart => ({ key: `p${newKey().slice(0, 10)}`, heading: "新的部分" });

function movedUp(parts: Parts, at: number): Parts {
  const [upper, lower] = [parts[at - 1], parts[at]];
  return upper && lower ? [...parts.slice(0, at - 1), lower, upper, ...parts.slice(at + 1)] : parts;
}

const renamed = (parts: Parts, key: string, heading: string): Parts =>
  parts.map((part) => (part.key === key ? { key, heading } : part));

/** What is being edited lives here: a heading that is empty for a moment has no place in the stored form. */
function useParts({ field, offered }: OutlineEditorProps) {
  const desk = useDesk();
  const stored = desk.saver.shown(field.code);
  const [parts, setParts] = useState(stored ? readOutline(stored) : offered);
  const change = (changed: Parts) => {
    setParts(changed);
    enter(desk, field.code, writeOutline(changed));
  };
  return [parts, change] as const;
}

/** Rename, add, drop and order the parts. A dropped part's text is kept: taking it in again brings it back. */
export function OutlineEditor(props: OutlineEditorProps) {
  const { field, offered } = props;
  const [parts, change] = useParts(props);
  const [before, setBefore] = useState<Parts | null>(null);
  const drop = (key: string) => {
    setBefore(parts);
    change(parts.filter((part) => part.key !== key));
  };
  const undo = () => {
    if (before) change(before);
    setBefore(null);
  };
  const dropped = offered.filter(({ key }) => !parts.some((part) => part.key === key));
  return (
    <div className="stack" id={field.code} tabIndex={-1}>
      <ol className="outline">
        {parts.map((part, at) => (
          <OutlineRow
            key={part.key}
            part={part}
            number={`${chineseNumber(at + 1)}、`}
            onRename={(heading) => change(renamed(parts, part.key, heading))}
            onMoveUp={at > 0 ? () => change(movedUp(parts, at)) : undefined}
            onDrop={parts.length > 1 ? () => drop(part.key) : undefined}
          />
        ))}
      </ol>
      {before && (
        <p className="notice row" role="status">
          已去掉一个部分，它的文字还留着。
          <button type="button" className="button" onClick={undo}>
            撤销
          </button>
        </p>
      )}
      <p className="row">
        <button type="button" className="button" onClick={() => change([...parts, addedPart()])}>
          增加一个部分
        </button>
        {dropped.map((part) => (
          <button
            key={part.key}
            type="button"
            className="button plain"
            onClick={() => change([...parts, part])}
          >{`恢复“${part.heading}”`}</button>
        ))}
      </p>
      <Problem code={field.code} />
    </div>
  );
}
