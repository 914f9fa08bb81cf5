import type { Line } from "@/lib/editions/types";
import { tableOf } from "../../../tables/table-of";

interface Props {
  readonly params: Promise<{ cells: string }>;
}

function PlainRow({ line }: { readonly line: Line }) {
  return (
    <tr>
      {line.cells.map((cell, at) => (
        <td key={at} colSpan={cell.colSpan} rowSpan={cell.rowSpan}>
          {cell.role !== "figure" ? cell.text : cell.field && <input id={cell.field.code} />}
        </td>
      ))}
    </tr>
  );
}

/** The same lines and as many inputs, and nothing else: what a browser does for a key by itself. */
export default async function Page({ params }: Props) {
  const table = tableOf((await params).cells);
  return (
    <main id="main" className="sheet">
      <table>
        <tbody>
          {[...table.header, ...table.lines].map((line) => (
            <PlainRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </main>
  );
}
