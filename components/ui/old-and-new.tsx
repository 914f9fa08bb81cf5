import { shownValue } from "@/lib/report/shown-value";
import type { Value } from "@/lib/report/value";

interface Props {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** The two cells of a row that says what a field holds and would hold. */
export function OldAndNew({ before, after }: Props) {
  return (
    <>
      <td className="value">{shownValue(before)}</td>
      <td className="value">
        <span aria-hidden="true">→ </span>
        <strong>{shownValue(after)}</strong>
      </td>
    </>
  );
}
