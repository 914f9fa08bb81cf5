"use client";
import { useState } from "react";
import { planPaste } from "@/lib/report/paste/plan-paste";
import type { PastedCell, PastePlan } from "@/lib/report/paste/plan";
import { isNothing } from "@/lib/report/paste/rows";
import { readCell } from "@/lib/report/paste/settle-paste";
import type { TableShape } from "@/lib/report/table-shape";
import { thenFocus } from "../report-form/then-focus";
import { Modal } from "../ui/modal";
import type { BulkReport, FillTools } from "./fill-cells";
import { fillPasted, type AskedPaste } from "./paste-figures";
import { PasteRows } from "./paste-rows";

export interface PastePreviewProps {
  readonly asked: AskedPaste;
  readonly tools: FillTools;
  readonly shape: TableShape;
  readonly onDone: (report: BulkReport | null) => void;
}

/** Where the person has put rows; null is 不填. */
type Moves = ReadonlyMap<string, number | null>;

const NO_MOVES: Moves = new Map();

/** A cell as it stands now that the person has moved it, ticked it, or left it out. */
const moved =
  (moves: Moves, { isTicked }: PastePlan) =>
  (cell: PastedCell): PastedCell => {
    const line = moves.get(cell.id) ?? (isTicked && !moves.has(cell.id) ? cell.line : null);
    if (line !== null && line === cell.line) return cell;
    return { ...cell, line, why: line === null ? (cell.why ?? "没有选") : null };
  };

function ColumnChoice({ plan, onChoose }: { plan: PastePlan; onChoose: (column: number) => void }) {
  if (plan.choices.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor="paste-column">取哪一列的数</label>
      <select
        id="paste-column"
        value={plan.chosen ?? ""}
        onChange={({ target }) => target.value !== "" && onChoose(Number(target.value))}
      >
        {plan.chosen === null && <option value="">请选择</option>}
        {plan.choices.map(({ column, name }) => (
          <option key={column} value={column}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function placesOf(shape: TableShape, cells: readonly PastedCell[]) {
  const placed = cells.filter((cell) => readCell(shape, cell)?.ok);
  const codes = placed.map(({ line, column }) => `${line} ${column}`);
  const isTwice = (code: string, at: number) => codes.indexOf(code) !== at;
  return { count: placed.length, twice: new Set(codes.filter(isTwice)) };
}

/** As they were proposed: rows without a place, those that cannot be read, and those that can be filled in. */
function listed(shape: TableShape, cells: readonly PastedCell[]) {
  const placed = cells.filter(({ line, text }) => line !== null && !isNothing(text));
  return {
    homeless: cells.filter(({ line }) => line === null),
    unread: placed.filter((cell) => !readCell(shape, cell)?.ok),
    readable: placed.filter((cell) => readCell(shape, cell)?.ok),
  };
}

/** What a block would fill in, row by row, before anything is: rows can be left out and moved. */
export default function PastePreview({ asked, tools, shape, onDone }: PastePreviewProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const [moves, setMoves] = useState(NO_MOVES);
  const plan = planPaste(asked.pasted, shape, asked.at, chosen);
  const cells = plan.cells.map(moved(moves, plan));
  const { count, twice } = placesOf(shape, cells);
  const { homeless, unread, readable } = listed(shape, plan.cells);
  const move = (id: string, line: number | null) => setMoves(new Map(moves).set(id, line));
  const rows = { cells, twice, shape, move, held: (code: string) => tools.desk.saver.shown(code) };
  const fill = () => {
    const report = fillPasted(tools, shape, cells);
    thenFocus(() => onDone(report), report.changes[0]?.code ?? asked.at);
  };
  return (
    <Modal labelledBy="paste-preview" className="paste-preview" onClose={() => onDone(null)}>
      <h2 id="paste-preview">粘贴的内容请先看一遍，还没有填入</h2>
      <p className="small">{plan.doubts.join("；")}。</p>
      <ColumnChoice
        plan={plan}
        onChoose={(column) => {
          setChosen(column);
          setMoves(NO_MOVES);
        }}
      />
      {!plan.isTicked && readable.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => setMoves(new Map(readable.map(({ id, line }) => [id, line])))}
        >
          看过了，全部勾选
        </button>
      )}
      <div className="paste-scroll" tabIndex={0} role="region" aria-label="粘贴的各行">
        <PasteRows caption="没有位置的行" listed={homeless} {...rows} />
        <PasteRows caption="读不出数的行" listed={unread} {...rows} />
        <PasteRows caption="可以填入的行，勾选的才填入" listed={readable} {...rows} />
      </div>
      {twice.size > 0 && (
        <p className="wrong" role="alert">
          有两行要填进同一格，请改其中一行的位置，或者不填。
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button main"
          disabled={count === 0 || twice.size > 0}
          onClick={fill}
        >
          填入 {count} 格
        </button>
        <button type="button" className="button" onClick={() => onDone(null)}>
          不填，回到表格
        </button>
      </div>
    </Modal>
  );
}
