import { FieldFrame } from "../ui/field-frame";
import type { DecisionFormProps } from "./decision-bar";
import { backDecisions, takenBack, type BackDecision } from "./decision-words";

export interface TakeBackFormsProps extends DecisionFormProps {
  /** Where a correction can be cancelled, the places in which something was changed since. */
  readonly abandons: readonly string[];
}

type Props = Omit<TakeBackFormsProps, "may"> & { readonly decision: BackDecision };

const abandoned = (places: readonly string[]): string =>
  places.length === 0
    ? "更正以来还没有改过内容。"
    : `更正以来改过 ${places.length} 处：${places.join("、")}。`;

function TakeBackForm({ reportId, decision, seen, requestKey, note, abandons }: Props) {
  const { opens, reason, button, kind, consequence } = takenBack[decision];
  const typed = note?.typed?.action === decision ? note : undefined;
  return (
    <details open={typed !== undefined}>
      <summary>{opens}</summary>
      <form
        method="post"
        action={`/api/reports/${reportId}/transitions`}
        className="stack form take-back"
      >
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="key" value={requestKey} />
        <input type="hidden" name="action" value={decision} />
        <p className="small">{consequence}</p>
        {decision === "cancelAmendment" && <p className="small">{abandoned(abandons)}</p>}
        <FieldFrame name={`reason-${decision}`} label={reason} problem={typed?.fields?.reason}>
          {(said) => (
            <textarea {...said} name="reason" rows={3} defaultValue={typed?.typed?.reason} />
          )}
        </FieldFrame>
        <button className={kind === "danger" ? "button danger" : "button"}>{button}</button>
      </form>
    </details>
  );
}

/** What the person may take back, each folded away with what follows from it. */
export const TakeBackForms = ({ may, ...props }: TakeBackFormsProps) =>
  backDecisions.map(
    (decision) =>
      may.includes(decision) && <TakeBackForm key={decision} decision={decision} {...props} />,
  );
