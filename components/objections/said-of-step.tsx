import type { Objection, Statement } from "@/lib/report/life/objection";
import { isConfirmed, type PaperStep } from "@/lib/report/life/paper-step";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { ObjectionWords } from "./objection-list";

function Ended({ byId, lifted }: { readonly byId: string; readonly lifted: Statement }) {
  const what = lifted.byId === byId ? "撤回" : "解除";
  return (
    <>
      <p>
        {`${lifted.by}${what}了异议`}
        <span className="soft small">{`　${calendarDate(lifted.at)} ${clockTime(lifted.at)}`}</span>
      </p>
      <p className="said">{lifted.reason}</p>
    </>
  );
}

/** What was said of a step on paper afterwards, in 办理过程. */
export function SaidOfStep({
  step,
  objections,
}: {
  readonly step: PaperStep;
  readonly objections: readonly Objection[];
}) {
  const made = objections.filter(({ number }) => number === step.number);
  return (
    <>
      {isConfirmed(step) && <p className="small">本人已确认</p>}
      {made.map((objection) => (
        <div key={objection.id}>
          <ObjectionWords objection={objection} />
          {objection.lifted && <Ended byId={objection.byId} lifted={objection.lifted} />}
        </div>
      ))}
    </>
  );
}
