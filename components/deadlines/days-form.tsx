import { sourceWords } from "@/lib/deadlines/due-words";
import type { DueDay } from "@/lib/deadlines/due-day";
import { dayInput } from "@/lib/deadlines/sent-days";
import { taskNames, tasks, type Task } from "@/lib/deadlines/task";
import { date } from "@/lib/report/fields/date";
import { unitKindLabel, unitKindNames, type UnitKind } from "@/lib/report/unit-kind";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

/** One task of a kind of units. */
interface KindDay {
  /** What the office set, as 2019-03-15; "" where it set nothing. */
  readonly set: string;
  /** Why, where that was said. */
  readonly reason: string;
  /** What is due where it sets nothing. */
  readonly otherwise: DueDay;
}

export interface KindDays {
  readonly unitKind: UnitKind;
  readonly days: Readonly<Record<Task, KindDay>>;
}

interface Props {
  readonly action: string;
  readonly year: number;
  readonly kinds: readonly KindDays[];
  readonly note: FormNote | undefined;
}

const otherwiseWords = ({ day, source }: DueDay): string =>
  `不另设时${date.print(day)}（${sourceWords(source) || "法定"}）`;

function KindRow({ unitKind, days, note }: KindDays & Pick<Props, "note">) {
  const kind = unitKindNames[unitKind];
  return (
    <tr>
      <th scope="row">{kind}</th>
      {tasks.map((task) => (
        <td key={task}>
          <TextInput
            name={dayInput(unitKind, task)}
            type="date"
            label={`${kind}${taskNames[task]}期限`}
            hint={`${otherwiseWords(days[task].otherwise)}${days[task].reason && `。理由：${days[task].reason}`}`}
            value={days[task].set}
            note={note}
          />
        </td>
      ))}
    </tr>
  );
}

/** The days of each kind of units; emptied, a day falls back to what is due otherwise. */
export function DaysForm({ action, year, kinds, note }: Props) {
  return (
    <form method="post" action={action} className="sheet stack">
      <h2>{`${year}年年报的期限`}</h2>
      <p className="soft">
        空着的，按框上面写的那一天；清空就是不再另设。单位属于哪一类，在「管理」的单位资料里选。
      </p>
      <table className="list deadlines">
        <thead>
          <tr>
            <th scope="col">{unitKindLabel}</th>
            {tasks.map((task) => (
              <th key={task} scope="col">{`${taskNames[task]}期限`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((row) => (
            <KindRow key={row.unitKind} {...row} note={note} />
          ))}
        </tbody>
      </table>
      <TextInput
        name="dayReason"
        label="为什么这样定期限"
        hint="晚于法定期限的，或者改动、取消已经定下的期限的，写明为什么；操作记录里留着。"
        note={note}
      />
      <p>
        <button className="button main">保存期限</button>
      </p>
    </form>
  );
}
