"use client";
import type { PastedCell } from "@/lib/report/paste/plan";
import { readCell } from "@/lib/report/paste/settle-paste";
import { shownValue } from "@/lib/report/shown-value";
import type { TableShape } from "@/lib/report/table-shape";
import type { Value } from "@/lib/report/value";
import { OldAndNew } from "../ui/old-and-new";

interface Facts {
  readonly shape: TableShape;
  /** The cells as the person has moved them. */
  readonly cells: readonly PastedCell[];
  /** Places that two cells would fill, as line and column. */
  readonly twice: ReadonlySet<string>;
  readonly held: (code: string) => Value;
  readonly move: (id: string, line: number | null) => void;
}

interface Props extends Facts {
  readonly caption: string;
  /** As they were proposed. */
  readonly listed: readonly PastedCell[];
}

interface PlaceProps extends Pick<Facts, "shape" | "move"> {
  readonly cell: PastedCell;
}

/** Where a row goes: one of the table's lines that take a figure in its column, or nowhere. */
function Place({ cell: { id, name, column, line }, shape, move }: PlaceProps) {
  return (
    <select
      aria-label={`${name}填到哪一行`}
      value={line ?? ""}
      onChange={({ target }) => move(id, target.value === "" ? null : Number(target.value))}
    >
      <option value="">不填</option>
      {shape.lines.map(
        ({ names, figures }, at) =>
          figures[column] && (
            <option key={figures[column].code} value={at}>
              {names.join("·") || figures[column].label}
            </option>
          ),
      )}
    </select>
  );
}

/** What the cell holds now, and what it would: nothing else where the row is not to be filled in. */
function Change({ before, after }: { readonly before: Value; readonly after: Value | undefined }) {
  if (after !== undefined) return <OldAndNew before={before} after={after} />;
  return (
    <>
      <td className="value">{shownValue(before)}</td>
      <td className="soft">不填</td>
    </>
  );
}

function Row({ proposed, ...facts }: { readonly proposed: PastedCell } & Facts) {
  const { shape, cells, twice, held, move } = facts;
  const cell = cells.find(({ id }) => id === proposed.id) ?? proposed;
  const { name, text, column } = cell;
  const line = cell.line ?? proposed.line;
  const figure = line === null ? null : shape.lines[line]?.figures[column];
  const read = readCell(shape, { line, column, text });
  const isTicked = cell.line !== null && Boolean(read?.ok);
  const why = isTicked && twice.has(`${line} ${column}`) ? "和另一行同一格" : cell.why;
  const said = read?.ok ? (why ?? read.note) : (read?.message ?? why);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`填入${name}`}
          checked={isTicked}
          disabled={!read?.ok}
          onChange={({ target }) => move(cell.id, target.checked ? line : null)}
        />
      </td>
      <th scope="row">
        {name}
        {text !== "" && <span className="soft">　{text}</span>}
      </th>
      <td className="place">
        <Place cell={cell} shape={shape} move={move} />
      </td>
      {figure ? (
        <Change before={held(figure.code)} after={isTicked && read?.ok ? read.value : undefined} />
      ) : (
        <td colSpan={2} className="soft">
          不填
        </td>
      )}
      <td className="small">{said}</td>
    </tr>
  );
}

/** Rows of a block: what each is called there, where it goes, what its cell holds and would hold. */
export function PasteRows({ caption, listed, ...facts }: Props) {
  if (listed.length === 0) return null;
  return (
    <table className="list changes">
      <caption>{`${caption}（${listed.length}）`}</caption>
      <thead>
        <tr>
          <th scope="col">填</th>
          <th scope="col">粘贴的行</th>
          <th scope="col">填到</th>
          <th scope="col">现在</th>
          <th scope="col">填后</th>
          <th scope="col">说明</th>
        </tr>
      </thead>
      <tbody>
        {listed.map((cell) => (
          <Row key={cell.id} proposed={cell} {...facts} />
        ))}
      </tbody>
    </table>
  );
}
