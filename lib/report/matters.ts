import type { Edition, Matter } from "@/lib/editions/types";
import { partsOf } from "./parts";
import type { Entries } from "./value";

/** The matters required by law that no part of this report answers any more, since its parts were dropped. */
export function unansweredMatters(edition: Edition, entries: Entries): readonly Matter[] {
  const answered = new Set(
    partsOf(edition, entries).flatMap(({ section }) => section?.matters ?? []),
  );
  return edition.matters.filter(({ id }) => !answered.has(id));
}
