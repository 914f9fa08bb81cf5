import { taskNames, tasks } from "@/lib/deadlines/task";
import { ChoiceInput } from "../ui/choice-input";
import type { FormNote } from "../ui/form-note";
import { TextInput } from "../ui/text-input";

interface Props {
  readonly action: string;
  readonly year: number;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly note: FormNote | undefined;
}

/** Nobody is granted a day by leaving the choice as it stands. */
const none = { value: "", label: "请选择" };

/** Grants one unit another day, with a reason. */
export function ExtensionForm({ action, year, units, note }: Props) {
  return (
    <form method="post" action={action} className="sheet stack form">
      <h2>给一个单位延期</h2>
      <ChoiceInput
        name="unitId"
        label="单位"
        options={[none, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
        required
        note={note}
      />
      <ChoiceInput
        name="task"
        label="哪一件事"
        options={tasks.map((task) => ({ value: task, label: taskNames[task] }))}
        note={note}
      />
      <TextInput
        name="day"
        type="date"
        label="延到哪一天"
        hint={`要比这个单位${year}年年报现在的期限晚。`}
        required
        note={note}
      />
      <TextInput
        name="reason"
        label="理由"
        hint="单位会看到，例如：机构改革，职能正在划转。"
        required
        note={note}
      />
      <button className="button">延期</button>
    </form>
  );
}
