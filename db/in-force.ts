import { and, gte, isNull, lte, or, sql } from "drizzle-orm";
import type { Store } from "./store";

/** The roles that hold today: a stand-in's only in its period. Filled in by the placeholder `today` (2019-01-23). */
export function inForce({ memberships }: Store["tables"]) {
  const today = sql.placeholder("today");
  return and(
    or(isNull(memberships.from), lte(memberships.from, today)),
    or(isNull(memberships.until), gte(memberships.until, today)),
  );
}
