import { date } from "@/lib/report/fields/date";
import { actionNames } from "@/lib/report/life/action";
import { reasonInput } from "@/lib/report/life/objection-inputs";
import type { PaperStep } from "@/lib/report/life/paper-step";
import { calendarDate } from "@/lib/report/moment";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextAreaInput } from "../ui/text-area-input";

interface Props {
  readonly reportId: string;
  /** Those that the person is asked about. */
  readonly steps: readonly PaperStep[];
  /** Whose answer is asked for. */
  readonly accountId: string;
  readonly note: FormNote | undefined;
}

function said({ by, action, revision, at, person, day }: PaperStep): string {
  const signed = [person, day && date.print(day)].filter(Boolean).join("，");
  return `${by}${calendarDate(at)}登记了线下${actionNames[action]}（第${revision}稿${signed && `，签的是：${signed}`}）。`;
}

/** One step: 是我签的, or 没有异议 of somebody else. */
function Step({
  reportId,
  step,
  accountId,
}: Pick<Props, "reportId" | "accountId"> & { readonly step: PaperStep }) {
  const own = step.personId === accountId;
  return (
    <div id={`paper-${step.number}`} className="stack">
      <p>{`${said(step)}如果不是${own ? "您签的" : "这样"}，请提出异议。`}</p>
      {!step.answeredBy.has(accountId) && (
        <form method="post" action={`/api/reports/${reportId}/steps/${step.number}/confirmation`}>
          <button className="button">{own ? "是我签的" : "没有异议"}</button>
        </form>
      )}
    </div>
  );
}

function Which({ steps, note }: Pick<Props, "steps" | "note">) {
  const [first, ...others] = steps;
  if (others.length === 0) return <input type="hidden" name="number" value={first?.number} />;
  const options = steps.map(({ number, action, revision }) => ({
    ...{ value: String(number), label: `第${revision}稿的「${actionNames[action]}」` },
  }));
  return <ChoiceInput name="number" label="对哪一步" options={options} note={note} />;
}

/** Steps that somebody could have taken were recorded on paper: they say whether that is so. */
export function AnswerForm({ reportId, steps, accountId, note }: Props) {
  if (steps.length === 0) return null;
  const answered = steps.every(({ answeredBy }) => answeredBy.has(accountId));
  return (
    <section
      className={answered ? "notice stack" : "notice warning stack"}
      aria-label="线下登记的步骤"
    >
      {steps.map((step) => (
        <Step key={step.number} {...{ reportId, step, accountId }} />
      ))}
      <details open={note?.fields?.[reasonInput.objection] !== undefined}>
        <summary>提出异议</summary>
        <form method="post" action={`/api/reports/${reportId}/objections`} className="stack form">
          <Which steps={steps} note={note} />
          <TextAreaInput
            name={reasonInput.objection}
            label="为什么有异议"
            hint="例如：这一步不是我签的；纸上的意见和登记的不一样。"
            rows={3}
            note={note}
          />
          <button className="button danger">提出异议</button>
        </form>
      </details>
    </section>
  );
}
