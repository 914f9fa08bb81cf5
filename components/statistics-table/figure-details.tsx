"use client";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { Source } from "@/lib/gathering/gathered";
import { sourcesText } from "@/lib/gathering/sources-text";
import { noteCode } from "@/lib/report/address";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import { ABSENT, BLANK, type Value } from "@/lib/report/value";
import { Act } from "../report-form/act";
import ConflictChoice from "../report-form/conflict-choice";
import { Problem } from "../report-form/problem";
import { useField, useProblem } from "../report-form/use-field";
import { shownValue } from "@/lib/report/shown-value";
import { isComposing } from "./table-keys";
import type { Fill } from "./fill-cells";
import { useCell } from "./use-cell";

export interface FigureDetailsProps {
  readonly code: string;
  /** Whether the cursor is to come here. */
  readonly entered: boolean;
  readonly shape: TableShape;
  /** Last year's figure; undefined where there is no report of last year. */
  readonly before: Value | undefined;
  /** Undefined where nobody else is asked for it, or while that is being looked up. */
  readonly sources: readonly Source[] | undefined;
  readonly fill: Fill;
  /** Back to the cell. */
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

function Note({ code }: { readonly code: string }) {
  const field = useField(noteCode(code));
  return (
    <div className="field">
      <label htmlFor={field.id}>备注（口径、来源；不印出，也不公开）</label>
      <textarea {...field} rows={2} aria-describedby={`${field.id}-problem`} />
      <Problem code={field.id} drafts={{ merge: "by lines" }} />
    </div>
  );
}

/** Makes a cell 留空, or 未填 again. */
function BlankChoice({ code, label, fill }: { code: string; label: string; fill: Fill }) {
  const { blank } = useCell(code);
  return blank ? (
    <Act onClick={() => fill(new Map([[code, ABSENT]]), `撤回了留空：${label}`)}>撤回留空</Act>
  ) : (
    <Act onClick={() => fill(new Map([[code, BLANK]]), `已留空：${label}`)}>留空（无此项）</Act>
  );
}

/** What is kept off the table, for one figure: what counts, last year's figure, the private note, 留空. */
export function FigureDetails(props: FigureDetailsProps) {
  const { code, entered, shape, before, sources, fill, onLeave, onClose } = props;
  const problem = useProblem(code);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (entered) box.current?.querySelector<HTMLElement>("button, textarea")?.focus();
  }, [entered]);
  useEffect(() => {
    document.getElementById(code)?.scrollIntoView({ block: "nearest" }); // this panel may cover it
  }, [code]);
  const line = shape.lines.find(({ figures }) => figures.some((figure) => figure?.code === code));
  const label = figuresIn(shape).find((figure) => figure.code === code)?.label ?? "";
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !isComposing(event.nativeEvent)) onLeave();
  };
  return (
    <section ref={box} className="details" aria-label={`${label}：说明和备注`} onKeyDown={press}>
      <div className="explanation">
        <p className="label">{label}</p>
        {line?.counts && <p>计入：{line.counts}</p>}
        {line?.countsNot && <p>不计：{line.countsNot}</p>}
        {before !== undefined && <p>上年数：{shownValue(before)}</p>}
        {sources && <p>来源：{sourcesText(sources)}</p>}
        {problem?.kind === "conflict" && <ConflictChoice code={code} current={problem.current} />}
      </div>
      <Note code={code} />
      <div className="row">
        <BlankChoice code={code} label={label} fill={fill} />
        <button type="button" className="button plain" onClick={onLeave}>
          回到表格
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          收起
        </button>
      </div>
    </section>
  );
}
