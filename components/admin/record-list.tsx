import { calendarDate, clockTime } from "@/lib/report/moment";

/** One row as a person reads it. */
export interface RecordLine {
  readonly number: number;
  readonly at: Date;
  readonly by: string;
  readonly address: string;
  readonly said: string;
}

export function RecordList({ lines }: { readonly lines: readonly RecordLine[] }) {
  if (lines.length === 0) return <p>没有符合条件的记录。</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">序号</th>
          <th scope="col">时间</th>
          <th scope="col">谁</th>
          <th scope="col">从哪里</th>
          <th scope="col">做了什么</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ number, at, by, address, said }) => (
          <tr key={number}>
            <td>{number}</td>
            <td className="small">{`${calendarDate(at)} ${clockTime(at)}`}</td>
            <td>{by}</td>
            <td className="small">{address}</td>
            <td>{said}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
