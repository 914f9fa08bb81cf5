import { toldApart } from "@/lib/auth/told-apart";
import { placeOf, type StandIn } from "@/lib/report/life/stand-in";
import { periodWords } from "@/lib/report/period-words";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

export interface Replaceable extends Omit<StandIn, "from" | "until"> {
  /** The user name. */
  readonly name: string;
}

interface Props {
  readonly action: string;
  readonly standIns: readonly StandIn[];
  /** For whom the account could stand in. */
  readonly people: readonly Replaceable[];
  readonly note: FormNote | undefined;
}

const nameOf = ({ unit, person }: Pick<Replaceable, "unit" | "person">) => `${unit}：${person}`;

const choicesOf = (people: readonly Replaceable[]) =>
  toldApart(people.map((each) => ({ ...each, label: nameOf(each) }))).map((each) => ({
    ...{ value: placeOf(each), label: each.label },
  }));

function Held({ action, standIn }: { readonly action: string; readonly standIn: StandIn }) {
  return (
    <form method="post" action={action} className="row">
      <span>{`代${nameOf(standIn)}（${periodWords(standIn)}）`}</span>
      <input type="hidden" name="standsInFor" value={placeOf(standIn)} />
      <input type="hidden" name="standsIn" value="no" />
      <button className="button plain" aria-label={`取消代${nameOf(standIn)}`}>
        取消
      </button>
    </form>
  );
}

/** 代办: for whom an account reviews and signs meanwhile, and one more to add. */
export function StandInForm({ action, standIns, people, note }: Props) {
  return (
    <section className="sheet stack form" aria-labelledby="stand-ins">
      <h2 id="stand-ins">代某人办理</h2>
      <p className="soft">
        出差、休假时用：在这些天里，那个人的审核、签发由这个账号来办，审核步骤里点名的也算，正在等的马上能办；记的是实际办的人。
      </p>
      <ul className="plain-list">
        {standIns.map((each) => (
          <li key={placeOf(each)}>
            <Held action={action} standIn={each} />
          </li>
        ))}
      </ul>
      {people.length > 0 && (
        <form method="post" action={action} className="stack">
          <ChoiceInput
            name="standsInFor"
            label="代谁"
            options={choicesOf(people)}
            value={note?.typed?.standsInFor}
          />
          <TextInput name="standsInFrom" label="第一天" type="date" note={note} />
          <TextInput name="standsInUntil" label="最后一天" type="date" note={note} />
          <input type="hidden" name="standsIn" value="yes" />
          <button className="button">设为代办</button>
        </form>
      )}
    </section>
  );
}
