"use client";
import { useState, type ChangeEvent, type CompositionEvent } from "react";
import { headingCode } from "@/lib/report/address";
import type { OutlinePart } from "@/lib/report/fields/outline";
import { Act } from "./act";
import { useDesk } from "./desk-context";

export const headingId = ({ key }: OutlinePart) => headingCode(key);
export const upId = ({ key }: OutlinePart) => `up-${key}`;
export const downId = ({ key }: OutlinePart) => `down-${key}`;
const problemId = (part: OutlinePart) => `${headingId(part)}-problem`;

export interface OutlineRowProps {
  readonly part: OutlinePart;
  /** 一、 */
  readonly number: string;
  /** What is wrong with the heading. */
  readonly problem: string | null;
  readonly onRename: (heading: string) => void;
  /** Undefined where it cannot be done: the first part is at the top, the last one at the end, a single one must stay. */
  readonly onMoveUp: (() => void) | undefined;
  readonly onMoveDown: (() => void) | undefined;
  readonly onDrop: (() => void) | undefined;
}

/** A heading as it is typed; nothing is kept of what an input method has not yet made words of. */
function useHeading({ part, onRename }: Pick<OutlineRowProps, "part" | "onRename">) {
  const [composed, setComposed] = useState<string | null>(null);
  return {
    value: composed ?? part.heading,
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
      if ((nativeEvent as InputEvent).isComposing) setComposed(target.value);
      else onRename(target.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) => {
      setComposed(null);
      onRename(currentTarget.value);
    },
  };
}

/** One part of the report: its number, its heading, and what can be done with it. */
export function OutlineRow(props: OutlineRowProps) {
  const { part, number, problem, onRename, onMoveUp, onMoveDown, onDrop } = props;
  const { heading } = part;
  const typing = useHeading({ part, onRename });
  return (
    <li className="row">
      <label htmlFor={headingId(part)}>{number}</label>
      <input
        id={headingId(part)}
        {...typing}
        readOnly={!useDesk().editable}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId(part)}
      />
      <Act className="button plain" id={upId(part)} disabled={!onMoveUp} onClick={onMoveUp}>
        上移<span className="visually-hidden">“{heading}”</span>
      </Act>
      <Act className="button plain" id={downId(part)} disabled={!onMoveDown} onClick={onMoveDown}>
        下移<span className="visually-hidden">“{heading}”</span>
      </Act>
      <Act className="button plain" disabled={!onDrop} onClick={onDrop}>
        去掉<span className="visually-hidden">“{heading}”</span>
      </Act>
      {problem !== null && (
        <span className="problem wrong" id={problemId(part)} role="alert">
          {problem}
        </span>
      )}
    </li>
  );
}
