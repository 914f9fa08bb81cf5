import type { ReactNode } from "react";
import type { FormNote } from "../ui/form-note";
import { PasswordInput } from "../ui/password-input";
import { SameNameInput } from "../ui/same-name-input";
import { TextAreaInput } from "../ui/text-area-input";
import { TextInput } from "../ui/text-input";
import { barDecisions, inBar, type BarDecision, type Decision } from "./decision-words";
import "./decision-bar.css";

export interface DecisionFormProps {
  readonly reportId: string;
  /** Those that the person may take now. */
  readonly may: readonly Decision[];
  /** The number of the newest transition on the page. */
  readonly seen: number;
  /** Names this request, so that sent twice it is done once. */
  readonly requestKey: string;
  readonly note: FormNote | undefined;
}

const classes = { main: "button main", danger: "button danger", plain: "button" } as const;

function DecisionButton({ reportId, decision }: { reportId: string; decision: BarDecision }) {
  const { button, kind } = inBar[decision];
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

function Inputs({ may, note }: Pick<DecisionFormProps, "may" | "note">) {
  return (
    <>
      <TextAreaInput
        name="reason"
        label="意见或理由"
        placeholder={may.includes("return") ? "退回必须写理由" : "可以不写"}
        rows={1}
        note={note}
      />
      {may.includes("clear") && (
        <>
          <TextInput name="person" label="保密审查人" note={note} />
          <SameNameInput note={note} />
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
    </>
  );
}

/** How many lines of inputs the bar has on a telephone: what else stands there keeps clear of it. */
export function decisionBarClass(may: readonly Decision[]): string {
  if (!barDecisions.some((decision) => may.includes(decision))) return "";
  const lines = may.includes("clear") ? 3 : may.includes("sign") ? 2 : 1;
  return ` decided decided-${lines}`;
}

interface Props extends DecisionFormProps {
  /** What the person read that was withdrawn since (ReadWithdrawn); null where nothing. */
  readonly readBefore: ReactNode;
}

/** One opinion and a button for each decision, in view wherever the reader has scrolled to. */
export function DecisionBar({ readBefore, ...form }: Props) {
  const { reportId, may, seen, requestKey, note } = form;
  const shown = barDecisions.filter((decision) => may.includes(decision));
  if (shown.length === 0) return null;
  return (
    <form
      method="post"
      action={`/api/reports/${reportId}/transitions`}
      className="decision-bar no-print"
      aria-label="办理"
    >
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="key" value={requestKey} />
      {readBefore && <p className="read-before small">{readBefore}</p>}
      <Inputs may={may} note={note} />
      <p className="buttons">
        {shown.map((decision) => (
          <DecisionButton key={decision} reportId={reportId} decision={decision} />
        ))}
      </p>
    </form>
  );
}
