import type { ReactNode } from "react";

interface Props {
  /** The address that takes `state`. */
  readonly action: string;
  readonly disabled: boolean;
  /** What disabling does, said before it is done. */
  readonly consequence: string;
  /** Asks once, where more follows from it. */
  readonly children?: ReactNode;
}

/** 停用 or 启用: the one undoes the other. */
export function StateForm({ action, disabled, consequence, children }: Props) {
  return (
    <form method="post" action={action} className="sheet stack">
      <h2>{disabled ? "已停用" : "停用"}</h2>
      <p className="soft">{disabled ? "启用后恢复原来的角色。" : consequence}</p>
      <input type="hidden" name="state" value={disabled ? "enabled" : "disabled"} />
      {children}
      <button className={disabled ? "button" : "button danger"}>
        {disabled ? "启用" : "停用"}
      </button>
    </form>
  );
}
