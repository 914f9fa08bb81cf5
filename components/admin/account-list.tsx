import { ActiveMark } from "./active-mark";

/** One account in the list. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** 单位 and 角色, as a person reads them. */
  readonly roles: readonly string[];
  readonly disabled: boolean;
}

export function AccountList({ rows }: { readonly rows: readonly AccountRow[] }) {
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">用户名</th>
          <th scope="col">角色</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, displayName, roles, disabled }) => (
          <tr key={id}>
            <td>
              <a href={`/admin/accounts/${id}`}>{displayName}</a>
            </td>
            <td>{name}</td>
            <td>{roles.length > 0 ? roles.join("；") : "还没有角色"}</td>
            <td>
              <ActiveMark disabled={disabled} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
