import type { ReactNode } from "react";
import { date } from "@/lib/report/fields/date";
import { actionNames } from "@/lib/report/life/action";
import { writersWords, type DraftWriter } from "@/lib/report/life/draft-writer";
import type { Transition } from "@/lib/report/life/transition";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { PaperMark } from "./paper-mark";

interface Props {
  readonly reportId: string;
  readonly transitions: readonly Transition[];
  /** The numbers of those that a scan belongs to, each with whether it is one sheet for several. */
  readonly scanned: ReadonlyMap<number, boolean>;
  /** Who sent and typed in each draft. */
  readonly writers: readonly DraftWriter[];
  /** What was said of a step afterwards, by its number. */
  readonly said: ReadonlyMap<number, ReactNode>;
}

/** Who did it: on paper, the person named there; the clerk only wrote it down. */
function doneBy({ by, person, day, outsider }: Transition): string {
  if (!person) return by;
  const on = day ? ` ${date.print(day)}` : "";
  return `${person}${on}（${outsider ? "不在系统里的人，" : ""}${by}登记）`;
}

/** What has to be known of who took a step, to know what it is worth. */
function saidOf({ onePerson, coAuthor, sameName }: Transition): string {
  return [
    ...(onePerson === null ? [] : [`一人办理（${onePerson}）`]),
    ...(coAuthor ? ["办的人共同填写过这一稿"] : []),
    ...(sameName ? ["登记时说明：是另一位同名的人"] : []),
  ].join("；");
}

/** 送审 says whose draft it is. */
function besides(step: Transition, writers: readonly DraftWriter[]): string {
  if (step.action !== "sendForReview") return saidOf(step);
  const own = writers.filter(({ revision }) => revision === step.revision);
  return own.length > 0 ? writersWords(own) : "";
}

/** 办理过程: every step of a report's life, in order. */
export function LifeRecord({ reportId, transitions, scanned, writers, said }: Props) {
  if (transitions.length === 0) return <p className="soft">还没有送审过。</p>;
  const scanOf = (number: number) =>
    scanned.has(number) ? `/api/reports/${reportId}/scans/${number}` : null;
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
            <PaperMark scan={scanOf(each.number)} shared={scanned.get(each.number) ?? false} />
          )}
          {besides(each, writers) && <p className="small">{besides(each, writers)}</p>}
          {each.reason && <p className="said">{each.reason}</p>}
          {said.get(each.number)}
        </li>
      ))}
    </ol>
  );
}
