import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readChoice } from "@/lib/document/layout-choice";
import { connect } from "./connection";
import { migrate } from "./migrate";
import { TEST_NOW } from "./testing/open-test-store";
import { TEST_SEALING } from "./testing/test-sealing";

const NOW = path.join(import.meta.dirname, "migrations");

/** The migrations as they were before units chose by more than an id. */
function earlierMigrations(folder: string): string {
  const earlier = path.join(folder, "migrations");
  cpSync(NOW, earlier, { recursive: true });
  const journal = path.join(earlier, "meta", "_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8")) as {
    entries: { tag: string }[];
  };
  const at = entries.findIndex(({ tag }) => tag.endsWith("layout_choices"));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, at) }));
  return earlier;
}

test("a unit that had chosen a layout by its id has chosen it still, and its id stays for old drafts", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-layouts-"));
  const file = path.join(folder, "old.db");
  const writer = connect(file);
  try {
    migrate(writer, file, {
      now: TEST_NOW,
      sealing: TEST_SEALING,
      folder: earlierMigrations(folder),
    });
    const add = writer.prepare(
      "INSERT INTO units (id, name, address, telephone, website, layout_profile, created_at) VALUES (?, '局', '', '', '', ?, 0)",
    );
    add.run("one", "gbk-29");
    add.run("other", null);
    migrate(writer, file, { now: TEST_NOW, sealing: TEST_SEALING, folder: NOW });
    const rows = writer
      .prepare<[], { layout: string | null; layout_profile: string | null }>(
        "SELECT layout, layout_profile FROM units ORDER BY id",
      )
      .all();
    expect(rows.map(({ layout }) => readChoice(layout))).toEqual([{ preset: "gbk-29" }, null]);
    expect(rows.map(({ layout_profile }) => layout_profile)).toEqual(["gbk-29", null]);
  } finally {
    writer.close();
    rmSync(folder, { recursive: true });
  }
});
