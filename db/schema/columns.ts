import { integer, text } from "drizzle-orm/sqlite-core";

/** Columns are text, integer, boolean, timestamp and bytes only, so that the schema can stand on PostgreSQL too. */
export const id = () => text("id").primaryKey();
export const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
