import type { ReactNode } from "react";
import type { Change, Changes } from "@/lib/changes/change";
import { entryId, idsOf } from "@/lib/changes/change-id";
import { changeWords } from "@/lib/changes/change-words";
import type { Edition } from "@/lib/editions/types";
import { ParagraphEntries } from "./paragraph-entries";
import { Runs } from "./runs";
import "./changes.css";

/** Who saved a field last, and when, as shown. */
export interface Editor {
  readonly by: string;
  readonly at: string;
}

interface Props {
  readonly edition: Edition;
  readonly changes: Changes;
  /** By the field's code. */
  readonly editors: ReadonlyMap<string, Editor>;
  /** What stands at the end of an entry, by its id. */
  readonly tick?: (entry: string) => ReactNode;
}

const labelOf = ({ field, page }: Change): string =>
  page.name.includes(field.label) ? page.name : `${page.name}：${field.label}`;

function Place({ change, id }: { readonly change: Change; readonly id: string | undefined }) {
  const label = labelOf(change);
  return id === undefined ? (
    <span>{`${label}（年报里没有对应的文字）`}</span>
  ) : (
    <a href={`#${id}`}>{label}</a>
  );
}

function What({ change, ids }: { readonly change: Change; readonly ids: readonly string[] }) {
  const { field, what } = change;
  const unit = what.kind === "value" && field.unit ? `（${field.unit}）` : "";
  return (
    <>
      <p>
        {what.kind === "line" ? <Runs runs={what.runs} /> : `${changeWords(change) ?? ""}${unit}`}
      </p>
      {what.kind === "narrative" && ids.length > 0 && (
        <ParagraphEntries code={field.code} paragraphs={what.paragraphs} ids={ids} />
      )}
    </>
  );
}

/** 改动清单: what changed since the earlier revision, where, and by whom; each leads to its place. */
export function ChangeList({ edition, changes, editors, tick }: Props) {
  if (changes.list.length === 0) return <p>与所比的一稿相比没有改动。</p>;
  return (
    <ol className="change-list">
      {changes.list.map((change) => {
        const ids = idsOf(change, edition, changes);
        const editor = editors.get(change.field.code);
        return (
          <li key={entryId(change)} id={entryId(change)}>
            <Place change={change} id={ids[0]} />
            <What change={change} ids={ids} />
            {editor && <p className="soft small">{`${editor.by}，${editor.at}`}</p>}
            {tick?.(entryId(change))}
          </li>
        );
      })}
    </ol>
  );
}
