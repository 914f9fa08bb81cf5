import { ChoiceInput } from "../ui/choice-input";
import { KnowingTick } from "../stuck/knowing-tick";
import type { FormNote } from "../ui/form-note";

/** One of a choice of people or units. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly action: string;
  /** Whose work it is. */
  readonly person: string;
  /** The units that they have roles in, with the roles. */
  readonly units: readonly Choice[];
  readonly successors: readonly Choice[];
  readonly note: FormNote | undefined;
}

/** 交给另一个人: what happens is named before it is asked for, once. */
export function HandOverForm({ action, person, units, successors, note }: Props) {
  return (
    <form method="post" action={action} className="sheet stack form">
      <h1>{`把${person}的工作交给另一个人`}</h1>
      <ul>
        <li>{`${person}在所选单位的角色，全部转给接手的人，审核步骤里也换成接手的人；在别的单位的角色不变。`}</li>
        <li>{`${person}已登录的电脑立即退出，正在填、还没有保存的内容不会提交。`}</li>
        <li>年报和填过的内容都不变，谁填的仍然写着谁的名字；由接手的人接着填。</li>
        <li>{`${person}的账号不停用；调走的人，交接后请再停用账号。`}</li>
      </ul>
      <ChoiceInput name="unitId" label="交出哪个单位的工作" options={units} required note={note} />
      <ChoiceInput
        name="to"
        label="接手的人"
        options={[{ value: "", label: "请选一个人" }, ...successors]}
        required
        note={note}
      />
      <KnowingTick isSent note={note} />
      <button className="button main">交给这个人</button>
    </form>
  );
}
