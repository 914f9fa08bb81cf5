import { contestedStep, openAmong, type Objection } from "@/lib/report/life/objection";
import { reasonInput } from "@/lib/report/life/objection-inputs";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextAreaInput } from "../ui/text-area-input";

/** An objection, and what whoever looks at it may do about it. */
export interface ListedObjection extends Objection {
  readonly may: "takeBack" | "lift" | null;
  /** Where several reports' are listed: 住建局2018年年报 */
  readonly subject?: string;
}

type Shown = Objection & Pick<ListedObjection, "subject">;

/** Who objected, when, to what, and why. */
export function ObjectionWords({ objection }: { readonly objection: Shown }) {
  const { by, at, reason, subject = "" } = objection;
  return (
    <div>
      <p>
        <strong>{`${by}对${subject}${contestedStep(objection)}提出了异议`}</strong>
        <span className="soft small">{`　${calendarDate(at)} ${clockTime(at)}`}</span>
      </p>
      <p className="said">{reason}</p>
    </div>
  );
}

interface EndProps {
  /** Those that the person may end. */
  readonly objections: readonly ListedObjection[];
  /** The address that takes the reason. */
  readonly action: string;
  readonly note: FormNote | undefined;
}

const words = {
  takeBack: { summary: "撤回我的异议", label: "撤回的理由", button: "撤回异议" },
  lift: { summary: "解除异议", label: "解除的理由", button: "解除异议" },
} as const;

function Which({ objections, note }: Omit<EndProps, "action">) {
  const [first, ...others] = objections;
  if (others.length === 0) return <input type="hidden" name="objection" value={first?.id} />;
  const options = objections.map((each) => ({
    ...{ value: each.id, label: `${each.by}对${each.subject ?? ""}${contestedStep(each)}的异议` },
  }));
  return <ChoiceInput name="objection" label="哪一条" options={options} note={note} />;
}

/** 撤回 or 解除, with a reason; nothing for who may do neither. */
export function EndForm({ objections, action, note }: EndProps) {
  const open = openAmong(objections) as readonly ListedObjection[];
  const mine = open.filter(({ may }) => may !== null);
  if (mine.length === 0) return null;
  const { summary, label, button } =
    words[mine.every(({ may }) => may === "takeBack") ? "takeBack" : "lift"];
  return (
    <details open={note?.fields?.[reasonInput.lift] !== undefined}>
      <summary>{summary}</summary>
      <form method="post" action={action} className="stack form">
        <Which objections={mine} note={note} />
        <TextAreaInput name={reasonInput.lift} label={label} rows={3} note={note} />
        <button className="button">{button}</button>
      </form>
    </details>
  );
}
