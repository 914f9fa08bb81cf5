/** A layout to choose, with what it changes. */
export interface LayoutChoice {
  readonly value: string;
  readonly name: string;
  readonly sentence: string;
}

interface Props {
  /** The address that takes `profile`. */
  readonly action: string;
  readonly choices: readonly LayoutChoice[];
  readonly chosen: string;
}

/** 公文版式: how the unit, and those below it that chose none, have their reports set. */
export function LayoutForm({ action, choices, chosen }: Props) {
  return (
    <form method="post" action={action} className="sheet stack">
      <fieldset className="stack">
        <legend>
          <h2>公文版式</h2>
        </legend>
        <p className="soft">
          改的是预览和导出文件的样子，填报的内容不变；没有另选版式的下级单位跟着改。
        </p>
        {choices.map(({ value, name, sentence }) => (
          <div key={value}>
            <label className="row">
              <input
                type="radio"
                name="profile"
                value={value}
                defaultChecked={value === chosen}
                aria-describedby={`layout-${value}`}
              />
              {name}
            </label>
            <p id={`layout-${value}`} className="soft small">
              {sentence}
            </p>
          </div>
        ))}
      </fieldset>
      <button className="button">用这个版式</button>
    </form>
  );
}
