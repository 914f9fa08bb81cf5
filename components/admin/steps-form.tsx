import { MOST_STEPS, type ReviewStep } from "@/lib/report/life/review-step";
import { stepInput } from "@/lib/report/life/sent-steps";
import { KnowingTick } from "../stuck/knowing-tick";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Person {
  readonly id: string;
  readonly displayName: string;
}

interface Props {
  /** The address that takes the steps. */
  readonly action: string;
  readonly steps: readonly ReviewStep[];
  /** Who can be put on a step: the unit's 审核人 and 负责人. */
  readonly people: readonly Person[];
  readonly note: FormNote | undefined;
}

const examples = ["科室负责人", "办公室负责人", "分管负责人", "主要负责人"];
const places = Array.from({ length: MOST_STEPS }, (_, at) => at);

function Tick({ name, label, ticked }: { name: string; label: string; ticked: boolean }) {
  return (
    <label className="row">
      <input type="checkbox" name={name} defaultChecked={ticked} />
      {label}
    </label>
  );
}

function StepInputs({ at, steps, people, note }: { at: number } & Omit<Props, "action">) {
  const step = steps[at];
  return (
    <fieldset className="stack">
      <legend>{`第${at + 1}步`}</legend>
      <TextInput
        name={stepInput.name(at)}
        label="名称"
        hint={at < steps.length ? undefined : `例如：${examples[at] ?? ""}。不设这一步的不填。`}
        value={step?.name}
        note={note}
      />
      <div className="row">
        {people.map(({ id, displayName }) => (
          <Tick
            key={id}
            name={stepInput.person(at, id)}
            label={displayName}
            ticked={step?.people.includes(id) ?? false}
          />
        ))}
        <Tick name={stepInput.onPaper(at)} label="在纸上签批" ticked={step?.onPaper ?? false} />
      </div>
    </fieldset>
  );
}

/** 审核步骤: one to four, each with its people, or on paper. */
export function StepsForm({ action, ...inputs }: Props) {
  const { note } = inputs;
  return (
    <form method="post" action={action} className="sheet stack form">
      <h2>审核步骤</h2>
      <p className="soft">
        送审后按这里的先后逐步审核，都通过了再做保密审查、由负责人签发。一步也不设的，由本单位审核人审核一次。
        能选的是本单位的审核人和负责人；有代办时间的人，只在代办期间有效。
      </p>
      {places.map((at) => (
        <StepInputs key={at} at={at} {...inputs} />
      ))}
      <KnowingTick isSent={note?.typed?.[stepInput.name(0)] !== undefined} note={note} />
      <button className="button">保存审核步骤</button>
    </form>
  );
}
