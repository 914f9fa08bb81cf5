"use client";
import { useState } from "react";
import { fillChoices, type FillChoice } from "@/lib/report/table/fill-choices";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import { BLANK, type Entries } from "@/lib/report/value";
import { thenFocus } from "../report-form/then-focus";
import { Modal } from "../ui/modal";
import type { Fill } from "./fill-cells";

/** With 0, with 留空, or with 留空 where last year's report has it. */
export type Filling = "zero" | "blank" | "before";

export interface FillMissingProps {
  readonly shape: TableShape;
  readonly lastYear: Entries | null;
  readonly missing: readonly string[];
  readonly filling: Filling;
  readonly fill: Fill;
  readonly onClose: () => void;
}

const ways = {
  zero: { verb: "填 0", value: "0", means: "填 0 表示没有发生。本单位确无此项的，请改用留空。" },
  blank: { verb: "留空", value: BLANK, means: "留空表示确无此项。没有发生的，请改填 0。" },
} as const;

interface RangeProps {
  readonly choices: readonly FillChoice[];
  readonly chosen: FillChoice;
  readonly onChoose: (id: string) => void;
}

/** The whole table, one part of it, or as last year. */
function Range({ choices, chosen, onChoose }: RangeProps) {
  return (
    <p className="row">
      <label htmlFor="fill-range">范围</label>
      <select id="fill-range" value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
        {choices.map(({ id, name, codes }) => (
          <option key={id} value={id}>{`${name}：${codes.length} 项`}</option>
        ))}
      </select>
    </p>
  );
}

/** 将未填项填 0, 将未填项留空: names what it will fill, and asks once. */
export function FillMissing(props: FillMissingProps) {
  const { shape, lastYear, missing, filling, fill, onClose } = props;
  const { verb, value, means } = ways[filling === "zero" ? "zero" : "blank"];
  const choices = fillChoices(shape, missing, filling === "zero" ? null : lastYear);
  const [id, choose] = useState<string>(filling === "before" ? "before" : "all");
  const chosen = choices.find((choice) => choice.id === id) ?? choices[0];
  const listed = figuresIn(shape).filter(({ code }) => chosen.codes.includes(code));
  const confirm = () =>
    thenFocus(() => {
      const values = new Map(listed.map(({ code }) => [code, value]));
      fill(values, `已将 ${listed.length} 格${verb}`);
      onClose();
    }, listed[0]?.code ?? "");
  return (
    <Modal labelledBy="fill-missing" className="fill-missing" onClose={onClose}>
      <h2 id="fill-missing">
        {chosen.id === "before"
          ? `按上年：${listed.length} 项留空？`
          : `将以下 ${listed.length} 项未填的${verb}？`}
      </h2>
      <p className="small soft">{means}填后可以一次撤销。</p>
      <Range choices={choices} chosen={chosen} onChoose={choose} />
      <ul className="small" tabIndex={0} aria-label={`将${verb}的指标`}>
        {listed.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
      <div className="row">
        <button
          type="button"
          className="button main"
          disabled={listed.length === 0}
          onClick={confirm}
        >
          {verb}
        </button>
        <button type="button" className="button" onClick={onClose}>
          取消
        </button>
      </div>
    </Modal>
  );
}
