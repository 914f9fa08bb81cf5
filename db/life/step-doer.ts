import { sql, type SQL } from "drizzle-orm";
import type { Store } from "../store";

/** The name that a step was taken or recorded under: an account may be called otherwise today. */
export const stepDoer = ({ transitions, accounts }: Store["tables"]): SQL<string> =>
  sql<string>`coalesce(${transitions.byName}, ${accounts.displayName})`;
