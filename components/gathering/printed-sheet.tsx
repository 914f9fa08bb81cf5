import { unitOf, type GatheringSheet, type SheetRow } from "@/lib/gathering/sheet";
import { columnOrder, HOW_TO, sheetColumns } from "@/lib/gathering/sheet-words";
import { PrintButton } from "../ui/print-button";
import "./gathering.css";
import "./printed-sheet.css";

const DEEPEST = 6;

function Row({ row }: { readonly row: SheetRow }) {
  const indent = `depth-${Math.min(row.depth, DEEPEST)}`;
  if (row.kind === "heading") {
    return (
      <tr>
        <td />
        <td className={indent} colSpan={columnOrder.length - 1}>
          <strong>{row.text}</strong>
        </td>
      </tr>
    );
  }
  return (
    <tr className={row.field.kind === "narrative" ? "asks-text" : undefined}>
      <td className="code">{row.field.code}</td>
      <td className={indent}>{row.label}</td>
      <td>{unitOf(row)}</td>
      <td />
      <td className="explanation">
        {row.explanation.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </td>
    </tr>
  );
}

/** 数据采集表 on paper. */
export function PrintedSheet({
  sheet,
  page,
}: {
  readonly sheet: GatheringSheet;
  readonly page: string;
}) {
  return (
    <>
      <div className="row no-print">
        <PrintButton />
        <a href={page}>回去</a>
      </div>
      <article className="printed-sheet">
        <h1>{sheet.title}</h1>
        <p>{sheet.lines.join("　　")}</p>
        <p>{HOW_TO}</p>
        <p className="code">{sheet.number}</p>
        <table>
          <thead>
            <tr>
              {columnOrder.map((column) => (
                <th key={column} scope="col" className={column}>
                  {sheetColumns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row, at) => (
              <Row key={row.kind === "asked" ? row.field.code : at} row={row} />
            ))}
          </tbody>
        </table>
        <p>{sheet.foot}</p>
      </article>
    </>
  );
}
