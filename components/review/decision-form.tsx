import type { ReactNode } from "react";
import type { FormNote } from "../ui/form-note";
import { PasswordInput } from "../ui/password-input";
import { TextAreaInput } from "../ui/text-area-input";
import { TextInput } from "../ui/text-input";
import { decisions, decisionWords, type Decision } from "./decision-words";

export interface DecisionFormProps {
  readonly reportId: string;
  /** Those that the person may take now. */
  readonly may: readonly Decision[];
  /** The open comments, which a return goes with. */
  readonly points: ReactNode;
  /** The number of the newest transition on the page. */
  readonly seen: number;
  /** Names this request, so that sent twice it is done once. */
  readonly requestKey: string;
  readonly note: FormNote | undefined;
}

const classes = { main: "button main", danger: "button danger", plain: "button" } as const;

function DecisionButton({ reportId, decision }: { reportId: string; decision: Decision }) {
  const { button, kind } = decisionWords[decision];
  const signs = decision === "sign";
  return (
    <button
      name="action"
      value={decision}
      className={classes[kind]}
      formNoValidate={!signs}
      {...(signs && { formAction: `/api/reports/${reportId}/signature` })}
    >
      {button}
    </button>
  );
}

/** What the person may do with the report now: one opinion, and a button for each decision. */
export function DecisionForm(props: DecisionFormProps) {
  const { reportId, may, points, seen, requestKey, note } = props;
  const shown = decisions.filter((decision) => may.includes(decision));
  const said = shown.flatMap((decision) => decisionWords[decision].consequence ?? []);
  return (
    <form method="post" action={`/api/reports/${reportId}/transitions`} className="stack form">
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="key" value={requestKey} />
      {may.includes("return") && points}
      <TextAreaInput name="reason" label="意见或理由" rows={4} note={note} />
      {may.includes("clear") && (
        <>
          <TextInput name="person" label="保密审查人" note={note} />
          <TextInput name="day" label="审查日期" type="date" note={note} />
        </>
      )}
      {may.includes("sign") && (
        <PasswordInput
          name="password"
          label="签发前请再输一次您的密码"
          autoComplete="current-password"
          problem={note?.fields?.password}
        />
      )}
      {said.map((sentence) => (
        <p key={sentence} className="soft small">
          {sentence}
        </p>
      ))}
      <p className="row">
        {shown.map((decision) => (
          <DecisionButton key={decision} reportId={reportId} decision={decision} />
        ))}
      </p>
    </form>
  );
}
