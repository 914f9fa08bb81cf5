import type { Edition } from "@/lib/editions/types";
import { partsOf, type Part } from "@/lib/report/parts";
import type { Entries } from "@/lib/report/value";
import type { Change, PartThen } from "./change";
import { heaviestInOrder } from "./text/in-order.mjs";
import { withDropped } from "./with-dropped";

/** The parts that both have, without those that must be moved to make the one order the other. */
function inPlace(before: readonly Part[], after: readonly Part[]): ReadonlySet<string | undefined> {
  const pairs = after.flatMap(({ key }, at) => {
    const place = before.findIndex((part) => part.key === key);
    return place < 0 ? [] : [{ before: place, after: at, alike: 1, weight: 1 }];
  });
  return new Set(heaviestInOrder(pairs).map((pair) => after[pair.after]?.key));
}

const partThen = (part: Part | undefined): PartThen | null =>
  part ? { number: part.number, heading: part.heading } : null;

/** What became of the parts of a report: added, dropped, renamed, moved. A number that only follows is none. */
export function partChanges(edition: Edition, before: Entries, after: Entries): readonly Change[] {
  const { outline } = edition;
  if (!outline) return [];
  const [was, is] = [partsOf(edition, before), partsOf(edition, after)];
  const stayed = inPlace(was, is);
  const page = { path: "parts", name: outline.label };
  return withDropped(is, was, ({ key }) => key).flatMap(({ key }) => {
    const [earlier, later] = [was, is].map((parts) =>
      partThen(parts.find((part) => part.key === key)),
    );
    const moved = Boolean(earlier && later) && !stayed.has(key);
    if (!moved && earlier?.heading === later?.heading) return [];
    const what = {
      kind: "part",
      key,
      before: earlier ?? null,
      after: later ?? null,
      moved,
    } as const;
    return [{ field: outline, page, what }];
  });
}
