import type { Layout } from "@/lib/document/layout";
import type { FormNote } from "../ui/form-note";
import { OwnLayoutInputs } from "./own-layout-inputs";

/** A layout to choose, with what it changes. */
export interface OfferedLayout {
  readonly value: string;
  readonly name: string;
  readonly sentence: string;
}

interface Props {
  /** The address that takes `profile`, and the inputs of a layout of one's own. */
  readonly action: string;
  readonly choices: readonly OfferedLayout[];
  readonly chosen: string;
  /** How the unit's reports are set now: what a layout of its own begins with. */
  readonly layout: Layout;
  readonly note: FormNote | undefined;
}

function Choice({ value, name, sentence, checked }: OfferedLayout & { checked: boolean }) {
  return (
    <div>
      <label className="row">
        <input
          type="radio"
          name="profile"
          value={value}
          defaultChecked={checked}
          aria-describedby={`layout-${value}`}
        />
        {name}
      </label>
      <p id={`layout-${value}`} className="soft small">
        {sentence}
      </p>
    </div>
  );
}

/** 公文版式: how the unit, and those below it that chose none, have their reports set. */
export function LayoutForm({ action, choices, chosen, layout, note }: Props) {
  const checked = note?.typed?.profile ?? chosen;
  return (
    <form method="post" action={action} className="sheet stack">
      <fieldset className="stack">
        <legend>
          <h2>公文版式</h2>
        </legend>
        <p className="soft">
          改的是预览和导出文件的样子，填报的内容不变；没有另选版式的下级单位跟着改。已经送审的稿子仍按送审时的版式印。
        </p>
        {choices.map((choice) => (
          <Choice key={choice.value} {...choice} checked={choice.value === checked} />
        ))}
        <details open={checked === "own"}>
          <summary>自己搭配的各项（选中“自己搭配”才用）</summary>
          <OwnLayoutInputs layout={layout} note={note} />
        </details>
      </fieldset>
      <button className="button">用这个版式</button>
    </form>
  );
}
