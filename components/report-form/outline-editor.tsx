"use client";
import { useState } from "react";
import type { Field } from "@/lib/editions/types";
import { newKey } from "@/lib/outbox/pending";
import { chineseNumber } from "@/lib/report/chinese-number";
import {
  headingProblem,
  readOutline,
  writeOutline,
  type OutlinePart,
} from "@/lib/report/fields/outline";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { outlineDrafts } from "./outline-drafts";
import { headingId, OutlineRow, upId } from "./outline-row";
import { Problem } from "./problem";
import { thenFocus } from "./then-focus";
import { enter, useProblem } from "./use-field";
import { useShown } from "./use-shown";

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

const isInserted = (parts: Parts, { key }: OutlinePart) => parts.some((part) => part.key === key);

const withoutEnds = (outline: string) => outline.replace(/[^\S\n]+$/gm, "");

/**
 * What is being edited lives here, since a heading that is empty for a moment has no place in the
 * stored form; until something else comes into the field, as when a conflict is settled.
 */
function useParts({ field, offered }: OutlineEditorProps) {
  const desk = useDesk();
  const stored = useShown(field.code) ?? writeOutline(offered);
  const [edited, setEdited] = useState(offered);
  const isOurs = withoutEnds(stored) === withoutEnds(writeOutline(edited));
  const change = (changed: Parts) => {
    setEdited(changed);
    enter(desk, field.code, writeOutline(changed));
  };
  return [isOurs ? edited : readOutline(stored), change] as const;
}

/** Rename, add, drop and order the parts. A dropped part's text is kept: taking it in again brings it back. */
export function OutlineEditor(props: OutlineEditorProps) {
  const { field, offered } = props;
  const { saver } = useDesk();
  const [parts, change] = useParts(props);
  const [gone, setGone] = useState<{ readonly part: OutlinePart; readonly at: number } | null>(
    null,
  );
  const refused = useProblem(field.code)?.kind === "invalid";
  const saidOfRow = refused && parts.some(({ heading }) => headingProblem(heading) !== null);
  const undoId = `${field.code}-undo`;
  const drop = (part: OutlinePart, at: number) =>
    thenFocus(() => {
      setGone({ part, at });
      change(parts.filter(({ key }) => key !== part.key));
    }, undoId);
  const take = (part: OutlinePart, at = parts.length) =>
    thenFocus(() => change([...parts.slice(0, at), part, ...parts.slice(at)]), headingId(part));
  const add = (part: OutlinePart) => {
    take(part);
    const heading = document.getElementById(headingId(part));
    if (heading instanceof HTMLInputElement) heading.select(); // its name is only a place to type over
  };
  const moveUp = (part: OutlinePart, at: number) =>
    thenFocus(() => change(movedUp(parts, at)), at > 1 ? upId(part) : headingId(part));
  const dropped = offered.filter((part) => !isInserted(parts, part));
  return (
    <div className="stack">
      <ol className="outline">
        {parts.map((part, at) => (
          <OutlineRow
            key={part.key}
            part={part}
            number={`${chineseNumber(at + 1)}、`}
            problem={refused ? headingProblem(part.heading) : null}
            onRename={(heading) => change(renamed(parts, part.key, heading))}
            onMoveUp={at > 0 ? () => moveUp(part, at) : undefined}
            onDrop={parts.length > 1 ? () => drop(part, at) : undefined}
          />
        ))}
      </ol>
      {gone && !isInserted(parts, gone.part) && (
        <p className="notice row" role="status">
          已去掉一个部分，它的文字还留着。
          <Act id={undoId} onClick={() => take(gone.part, gone.at)}>
            撤销
          </Act>
        </p>
      )}
      <p className="row">
        <Act onClick={() => add(addedPart())}>增加一个部分</Act>
        {dropped.map((part) => (
          <Act key={part.key} className="button plain" onClick={() => take(part)}>
            {`恢复“${part.heading}”`}
          </Act>
        ))}
      </p>
      <div id={field.code} tabIndex={-1}>
        {!saidOfRow && (
          <Problem code={field.code} drafts={outlineDrafts(saver, field.code, offered)} />
        )}
      </div>
    </div>
  );
}
