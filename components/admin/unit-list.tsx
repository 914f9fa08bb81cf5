import { ActiveMark } from "./active-mark";

/** One unit in the list, with how deep it stands in the tree. */
export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly telephone: string;
  readonly depth: number;
  readonly disabled: boolean;
}

export function UnitList({ rows }: { readonly rows: readonly UnitRow[] }) {
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">联系电话</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, telephone, depth, disabled }) => (
          <tr key={id}>
            <td style={{ paddingInlineStart: `${10 + 24 * depth}px` }}>
              <a href={`/admin/units/${id}`}>{name}</a>
            </td>
            <td>{telephone}</td>
            <td>
              <ActiveMark disabled={disabled} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
