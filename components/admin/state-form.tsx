interface Props {
  /** The address that takes `state`. */
  readonly action: string;
  readonly disabled: boolean;
  /** What disabling does, said before it is done. */
  readonly consequence: string;
}

/** 停用 or 启用: the one undoes the other. */
export function StateForm({ action, disabled, consequence }: Props) {
  return (
    <form method="post" action={action} className="sheet stack">
      <h2>{disabled ? "已停用" : "停用"}</h2>
      <p className="soft">{disabled ? "启用后恢复原来的角色。" : consequence}</p>
      <input type="hidden" name="state" value={disabled ? "enabled" : "disabled"} />
      <button className={disabled ? "button" : "button danger"}>
        {disabled ? "启用" : "停用"}
      </button>
    </form>
  );
}
