"use client";
import type { ToldCell } from "@/lib/report/paste/settle-paste";
import { isNothing } from "@/lib/report/paste/rows";

interface Props {
  readonly told: readonly ToldCell[];
  readonly onFill: (cell: ToldCell) => void;
}

function Told({ cell, onFill }: { readonly cell: ToldCell } & Pick<Props, "onFill">) {
  const { name, text, why, code, filled } = cell;
  return (
    <li>
      {name}
      {!isNothing(text) && `：${text}`}
      <span className="soft">（{why.replace(/。$/, "")}）</span>
      {!filled && !isNothing(text) && (
        <button
          type="button"
          className="button plain"
          aria-label={`${name} ${text}：就填${code === null ? "进光标所在的格" : "这一格"}`}
          onClick={() => onFill(cell)}
        >
          {code === null ? "填进光标所在的格" : "就填这一格"}
        </button>
      )}
    </li>
  );
}

/** What of a block was not filled in, or understood otherwise than it is written, row by row. */
export function LeftOut({ told, onFill }: Props) {
  const left = told.filter(({ filled }) => !filled).length;
  const understood = told.length - left;
  const said = [
    ...(left > 0 ? [`没有填的 ${left} 处`] : []),
    ...(understood > 0 ? [`换算了读法的 ${understood} 处`] : []),
  ];
  return (
    <details className="left-out" open={told.length <= 3}>
      <summary>{said.join("，")}</summary>
      <ul className="small" tabIndex={0} aria-label={said.join("，")}>
        {told.map((cell) => (
          <Told key={cell.id} cell={cell} onFill={onFill} />
        ))}
      </ul>
    </details>
  );
}
