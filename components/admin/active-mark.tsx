export function ActiveMark({ disabled }: { readonly disabled: boolean }) {
  return <span className={disabled ? "state" : "state begun"}>{disabled ? "已停用" : "在用"}</span>;
}
