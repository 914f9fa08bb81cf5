"use client";
import { useState } from "react";
import type { Field } from "@/lib/editions/types";
import { newKey } from "@/lib/outbox/pending";
import { readOutline, writeOutline, type OutlinePart } from "@/lib/report/fields/outline";
import { chineseNumber } from "@/lib/report/chinese-number";
import { useDesk } from "./desk-context";
import { Problem } from "./problem";
import { enter } from "./use-field";

export interface OutlineEditorProps {
  readonly field: Field;
  readonly offered: readonly OutlinePart[];
}

const addedKey = () => `p${newKey().slice(0, 10)}`;

function swapped(parts: readonly OutlinePart[], at: number): readonly OutlinePart[] {
  const [upper, lower] = [parts[at - 1], parts[at]];
  return upper && lower ? [...parts.slice(0, at - 1), lower, upper, ...parts.slice(at + 1)] : parts;
}

/** Rename, add, drop and order the parts. A dropped part's text is kept: taking it in again brings it back. */
export function OutlineEditor({ field, offered }: OutlineEditorProps) {
  const desk = useDesk();
  const stored = desk.saver.shown(field.code);
  const [parts, setParts] = useState(stored ? readOutline(stored) : offered);
  const [before, setBefore] = useState<readonly OutlinePart[] | null>(null);
  const change = (changed: readonly OutlinePart[]) => {
    setParts(changed);
    enter(
      desk,
      field.code,
      writeOutline(changed.map((part) => ({ ...part, heading: part.heading || " " }))),
    );
  };
  const drop = (at: number) => {
    setBefore(parts);
    change(parts.filter((_, other) => other !== at));
  };
  const dropped = offered.filter(({ key }) => !parts.some((part) => part.key === key));
  return (
    <div className="stack" id={field.code} tabIndex={-1}>
      <ol className="outline">
        {parts.map(({ key, heading }, at) => (
          <li key={key} className="row">
            <label htmlFor={`heading-${key}`}>{`${chineseNumber(at + 1)}、`}</label>
            <input
              id={`heading-${key}`}
              value={heading}
              maxLength={60}
              onChange={({ target }) =>
                change(
                  parts.map((part) => (part.key === key ? { key, heading: target.value } : part)),
                )
              }
            />
            <button
              type="button"
              className="button plain"
              disabled={at === 0}
              onClick={() => change(swapped(parts, at))}
            >
              上移<span className="visually-hidden">“{heading}”</span>
            </button>
            <button
              type="button"
              className="button plain"
              disabled={parts.length === 1}
              onClick={() => drop(at)}
            >
              去掉<span className="visually-hidden">“{heading}”</span>
            </button>
          </li>
        ))}
      </ol>
      {before && (
        <p className="notice row" role="status">
          已去掉一个部分，它的文字还留着。
          <button
            type="button"
            className="button"
            onClick={() => {
              change(before);
              setBefore(null);
            }}
          >
            撤销
          </button>
        </p>
      )}
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() => change([...parts, { key: addedKey(), heading: "新的部分" }])}
        >
          增加一个部分
        </button>
        {dropped.map((part) => (
          <button
            key={part.key}
            type="button"
            className="button plain"
            onClick={() => change([...parts, part])}
          >
            {`恢复“${part.heading}”`}
          </button>
        ))}
      </p>
      <Problem code={field.code} />
    </div>
  );
}
