import type { Askable } from "@/lib/gathering/askable";
import { unitOf } from "@/lib/gathering/sheet";
import type { Source } from "@/lib/gathering/gathered";
import type { Value } from "@/lib/report/value";
import { shownValue } from "@/lib/report/shown-value";

/** A field that is asked of a contributor. */
export interface AskedField {
  readonly askable: Askable;
  /** What it gave. */
  readonly given: Value;
  /** What the report holds. */
  readonly held: Value;
  readonly sources: readonly Source[];
}

const othersOf = ({ sources }: AskedField, contributorId: string) =>
  sources.filter(({ id }) => id !== contributorId).map(({ name }) => name);

interface Props {
  readonly contributorId: string;
  readonly fields: readonly AskedField[];
}

/** What a contributor is asked for, what it gave, and what the report holds. */
export function AskedFields({ contributorId, fields }: Props) {
  if (fields.length === 0) return <p>还没有请它填的项目。</p>;
  return (
    <table className="list asked">
      <caption className="visually-hidden">请它填的项目</caption>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">它填的</th>
          <th scope="col">年报里</th>
          <th scope="col">单位</th>
          <th scope="col">还请了</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.askable.field.code}>
            <td>{field.askable.label}</td>
            <td className="value">{field.given === null ? "" : shownValue(field.given)}</td>
            <td className="value">{field.held === null ? "" : shownValue(field.held)}</td>
            <td className="small">{unitOf(field.askable)}</td>
            <td className="small">{othersOf(field, contributorId).join("、")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
