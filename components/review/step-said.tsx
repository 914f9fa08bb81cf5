import type { ReactNode } from "react";
import { date } from "@/lib/report/fields/date";
import { actionNames } from "@/lib/report/life/action";
import { writersWords, type DraftWriter } from "@/lib/report/life/draft-writer";
import type { Transition } from "@/lib/report/life/transition";
import { PaperMark } from "./paper-mark";
import { When } from "./when";

export interface StepSaidProps {
  readonly reportId: string;
  /** The numbers of the steps that a scan belongs to, each with whether it is one sheet for several. */
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

/** A step of a report's life, with what was said with it and of it. */
export function StepSaid({
  step,
  reportId,
  scanned,
  writers,
  said,
}: StepSaidProps & { readonly step: Transition }) {
  const { number, channel, reason } = step;
  const scan = scanned.has(number) ? `/api/reports/${reportId}/scans/${number}` : null;
  return (
    <>
      <p>
        <strong>{actionNames[step.action]}</strong>
        {` 第${step.revision}稿　${doneBy(step)}`}
        <When at={step.at} />
      </p>
      {channel === "onPaper" && <PaperMark scan={scan} shared={scanned.get(number) ?? false} />}
      {besides(step, writers) && <p className="small">{besides(step, writers)}</p>}
      {reason && <p className="said">{reason}</p>}
      {said.get(number)}
    </>
  );
}
