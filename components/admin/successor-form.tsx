import { date } from "@/lib/report/fields/date";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Props {
  readonly action: string;
  readonly successors: readonly {
    readonly successorId: string;
    readonly successorName: string;
    /** As 2019-01-23. */
    readonly from: string;
  }[];
  /** Those that can go on with its work. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly note: FormNote | undefined;
}

/** 合并、分立: who goes on with a unit's work, and so has its reports as last year's. */
export function SuccessorForm({ action, successors, units, note }: Props) {
  return (
    <section className="sheet stack" aria-labelledby="successors">
      <h2 id="successors">合并、分立</h2>
      <p className="soft">
        机构改革后由别的单位承继它的工作的，在这里写明。承继单位没有自己的上年年报时，以这个单位的年报为上年；它的人可以看这个单位的年报，不能改。
      </p>
      {successors.map(({ successorId, successorName, from }) => (
        <form key={successorId} method="post" action={action} className="row">
          <input type="hidden" name="act" value="remove" />
          <input type="hidden" name="successorId" value={successorId} />
          <span>{`自${date.print(from)}由${successorName}承继`}</span>
          <button className="button">
            取消<span className="visually-hidden">{`由${successorName}承继`}</span>
          </button>
        </form>
      ))}
      <form method="post" action={action} className="stack form">
        <input type="hidden" name="act" value="set" />
        <ChoiceInput
          name="successorId"
          label="由哪个单位承继"
          options={[
            { value: "", label: "请选择" },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          note={note}
        />
        <TextInput name="from" label="从哪一天起" type="date" note={note} />
        <p>
          <button className="button">保存承继单位</button>
        </p>
      </form>
    </section>
  );
}
