import { FieldFrame } from "../ui/field-frame";
import type { DecisionFormProps } from "./decision-bar";
import { backDecisions, takenBack, type BackDecision } from "./decision-words";

type Props = Omit<DecisionFormProps, "may"> & { readonly decision: BackDecision };

function TakeBackForm({ reportId, decision, seen, requestKey, note }: Props) {
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
export const TakeBackForms = ({ may, ...props }: DecisionFormProps) =>
  backDecisions.map(
    (decision) =>
      may.includes(decision) && <TakeBackForm key={decision} decision={decision} {...props} />,
  );
