import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
}

/** A later version's two steps: a table that others refer to is rebuilt, and one is added and filled. */
const STEPS = {
  rebuild: [
    "CREATE TABLE `__new_units` (`id` text PRIMARY KEY NOT NULL, `parent_id` text, `name` text NOT NULL, `address` text NOT NULL, `telephone` text NOT NULL, `website` text NOT NULL, `kind` text NOT NULL, `layout` text, `layout_profile` text, `short_name` text NOT NULL, `created_at` integer NOT NULL, `disabled_at` integer)",
    "INSERT INTO `__new_units` SELECT `id`, `parent_id`, `name`, `address`, `telephone`, `website`, `kind`, `layout`, `layout_profile`, '', `created_at`, `disabled_at` FROM `units`",
    "DROP TABLE `units`",
    "ALTER TABLE `__new_units` RENAME TO `units`",
    "CREATE INDEX `units_parent` ON `units` (`parent_id`)",
  ],
  add: [
    "ALTER TABLE `entries` ADD `confirmed` integer DEFAULT 0 NOT NULL",
    "UPDATE `entries` SET `confirmed` = 1",
  ],
} as const;

/** Writes the migrations of this version, and after them those of an imagined next one, into a folder. */
export function writeNextVersion(folder: string): void {
  cpSync(path.join("db", "migrations"), folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as Journal;
  for (const [name, statements] of Object.entries(STEPS)) {
    const idx = journal.entries.length;
    const tag = `${String(idx).padStart(4, "0")}_${name}`;
    appendFileSync(path.join(folder, `${tag}.sql`), statements.join("--> statement-breakpoint\n"));
    journal.entries.push({ idx, version: "6", when: 4e12 + idx, tag, breakpoints: true });
  }
  writeFileSync(file, JSON.stringify(journal));
}
