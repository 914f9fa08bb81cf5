import type { Revised } from "@/lib/document/model";
import type { Change, Changes } from "./change";
import { changeId } from "./change-id";
import type { Run } from "./text/change";
import { valueWords } from "./value-words";

/** One text in place of another; an empty one is not there at all. */
export function replacedBy(before: string, after: string): Pick<Revised, "runs" | "replaced"> {
  const both: readonly Run[] = [
    { kind: "deleted", text: before },
    { kind: "inserted", text: after },
  ];
  const runs = both.filter(({ text }) => text !== "");
  return runs.length === 2 ? { runs, replaced: true } : { runs };
}

function revisedBy({ field, what }: Change): Revised | null {
  const id = changeId(field.code);
  if (what.kind === "line") return { id, runs: what.runs };
  if (what.kind !== "value") return null;
  return { id, ...replacedBy(valueWords(field, what.before), valueWords(field, what.after)) };
}

/** How fields of one line are marked, by code: figures, names, dates. */
export function marksOfFields({ list }: Changes): ReadonlyMap<string, Revised> {
  return new Map(
    list.flatMap((change) => {
      const revised = revisedBy(change);
      return revised ? [[change.field.code, revised] as const] : [];
    }),
  );
}
