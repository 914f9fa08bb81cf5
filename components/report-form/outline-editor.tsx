"use client";
import { useState, useSyncExternalStore } from "react";
import type { Field } from "@/lib/editions/types";
import { newKey } from "@/lib/outbox/pending";
import { chineseNumber } from "@/lib/report/chinese-number";
import {
  headingProblem,
  readOutline,
  writeOutline,
  type OutlinePart,
} from "@/lib/report/fields/outline";
import {
  droppedParts,
  movedUp,
  putBack,
  type DroppedPart,
} from "@/lib/report/outline/dropped-parts";
import { Act } from "./act";
import { useDesk } from "./desk-context";
import { NEW_HEADING, takeParts, typedParts, type OutlineOnPage } from "./held-headings";
import { outlineDrafts } from "./outline-drafts";
import { downId, headingId, OutlineRow, upId } from "./outline-row";
import { Problem } from "./problem";
import { thenFocus } from "./then-focus";
import { enter } from "./use-field";

type Parts = readonly OutlinePart[];

const addedPart = (): OutlinePart => ({ key: `p${newKey().slice(0, 10)}`, heading: NEW_HEADING });

const renamed = (parts: Parts, key: string, heading: string): Parts =>
  parts.map((part) => (part.key === key ? { key, heading } : part));

const withoutEnds = (outline: string) => outline.replace(/[^\S\n]+$/gm, "");

/**
 * What is being edited lives here, since a space at the end of a heading has no place in the stored
 * form; until something else comes into the field, as when a conflict is settled.
 */
function useParts(page: OutlineOnPage) {
  const desk = useDesk();
  const { saver } = desk;
  const written = () => writeOutline(typedParts(saver, page));
  const there = useSyncExternalStore((changed) => saver.subscribe(changed), written, written);
  const [edited, setEdited] = useState(page.offered);
  const isOurs = withoutEnds(there) === withoutEnds(writeOutline(edited));
  const change = (changed: Parts) => {
    setEdited(changed);
    takeParts(saver, page, changed, (outline) => enter(desk, page.field.code, outline));
  };
  return [isOurs ? edited : readOutline(there), change] as const;
}

/** What can be done with the parts, each with where the cursor goes on. */
function usePartActs(props: OutlineOnPage) {
  const [parts, change] = useParts(props);
  const [formers, setFormers] = useState(props.formers);
  const [gone, setGone] = useState<string | null>(null);
  const take = (part: OutlinePart, changed: Parts) =>
    thenFocus(() => change(changed), headingId(part));
  const dropped = droppedParts(parts, formers);
  return {
    parts,
    dropped,
    /** What was dropped last, unless it is back. */
    gone: dropped.find(({ part }) => part.key === gone),
    rename: ({ key }: OutlinePart, heading: string) => change(renamed(parts, key, heading)),
    drop: (part: OutlinePart) =>
      thenFocus(() => {
        setFormers([parts, ...formers]);
        setGone(part.key);
        change(parts.filter(({ key }) => key !== part.key));
      }, undoId(props.field)),
    takeBack: (dropped: DroppedPart) => take(dropped.part, putBack(parts, dropped)),
    add: () => {
      const part = addedPart();
      take(part, [...parts, part]);
      const heading = document.getElementById(headingId(part));
      if (heading instanceof HTMLInputElement) heading.select(); // its name is only a place to type over
    },
    moveUp: (part: OutlinePart, at: number) =>
      thenFocus(() => change(movedUp(parts, at)), at > 1 ? upId(part) : downId(part)),
    moveDown: (part: OutlinePart, at: number) =>
      thenFocus(
        () => change(movedUp(parts, at + 1)),
        at + 2 < parts.length ? downId(part) : upId(part),
      ),
  };
}

const undoId = ({ code }: Field) => `${code}-undo`;

/** Rename, add, drop and order the parts. A dropped part's text is kept: taking it in again brings it back. */
export function OutlineEditor(props: OutlineOnPage) {
  const { field, offered } = props;
  const { saver } = useDesk();
  const { parts, dropped, gone, ...acts } = usePartActs(props);
  return (
    <div className="stack">
      <ol className="outline">
        {parts.map((part, at) => (
          <OutlineRow
            key={part.key}
            part={part}
            number={`${chineseNumber(at + 1)}、`}
            problem={headingProblem(part.heading)}
            onRename={(heading) => acts.rename(part, heading)}
            onMoveUp={at > 0 ? () => acts.moveUp(part, at) : undefined}
            onMoveDown={at < parts.length - 1 ? () => acts.moveDown(part, at) : undefined}
            onDrop={parts.length > 1 ? () => acts.drop(part) : undefined}
          />
        ))}
      </ol>
      {gone && (
        <p className="notice row" role="status">
          已去掉一个部分，它的文字还留着。
          <Act id={undoId(field)} onClick={() => acts.takeBack(gone)}>
            撤销
          </Act>
        </p>
      )}
      <p className="row">
        <Act onClick={acts.add}>增加一个部分</Act>
        {dropped.map((each) => (
          <Act key={each.part.key} className="button plain" onClick={() => acts.takeBack(each)}>
            {`恢复“${each.part.heading}”`}
          </Act>
        ))}
      </p>
      <div id={field.code} tabIndex={-1}>
        <Problem code={field.code} drafts={outlineDrafts(saver, field.code, offered)} />
      </div>
    </div>
  );
}
