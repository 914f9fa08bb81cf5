import type { ReactNode } from "react";
import { date } from "@/lib/report/fields/date";
import { actionNames } from "@/lib/report/life/action";
import type { Transition } from "@/lib/report/life/transition";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { PaperMark } from "./paper-mark";

interface Props {
  readonly reportId: string;
  readonly transitions: readonly Transition[];
  /** The numbers of those that a scan belongs to. */
  readonly scanned: ReadonlySet<number>;
  /** What was said of a step afterwards, by its number. */
  readonly said: ReadonlyMap<number, ReactNode>;
}

/** Who did it: on paper, the person named there; the clerk only wrote it down. */
function doneBy({ by, person, day }: Transition): string {
  if (!person) return by;
  const on = day ? ` ${date.print(day)}` : "";
  return `${person}${on}（${by}登记）`;
}

/** 办理过程: every step of a report's life, in order. */
export function LifeRecord({ reportId, transitions, scanned, said }: Props) {
  if (transitions.length === 0) return <p className="soft">还没有送审过。</p>;
  return (
    <ol className="life stack">
      {transitions.map((each) => (
        <li key={each.number}>
          <p>
            <strong>{actionNames[each.action]}</strong>
            {` 第${each.revision}稿　${doneBy(each)}`}
            <span className="soft small">{`　${calendarDate(each.at)} ${clockTime(each.at)}`}</span>
          </p>
          {each.channel === "onPaper" && (
            <PaperMark
              scan={
                scanned.has(each.number) ? `/api/reports/${reportId}/scans/${each.number}` : null
              }
            />
          )}
          {each.reason && <p className="said">{each.reason}</p>}
          {said.get(each.number)}
        </li>
      ))}
    </ol>
  );
}
