import type Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { appliedMigrations, knownMigrations, requireKnown } from "../known-migrations";
import { tables } from "../schema";
import { sealedNames } from "../seals/bindings";
import { hasSeals } from "../seals/has-seals";
import { newestSeals } from "../seals/newest-seals";
import { columnsSealed } from "../seals/sealed-columns";
import { schemaFaults } from "./schema-faults";

/** Tables and columns of which 操作记录 has seals and the database nothing: it was made to look older than it is. */
function takenAway(connection: Database.Database): string[] {
  if (!hasSeals(connection)) return [];
  const spokenOf = newestSeals({ db: drizzle(connection), tables });
  const columns = connection.prepare<[string], string>("SELECT name FROM pragma_table_info(?)");
  return sealedNames.flatMap((name) => {
    const table = getTableConfig(tables[name]).name;
    const there = columns.pluck().all(table);
    const seals = [...(spokenOf.get(name)?.values() ?? [])];
    if (there.length === 0)
      return seals.length > 0 ? [`数据库里少了表 ${table}，操作记录里却有它的内容`] : [];
    const versions = [...new Set(seals.map(({ version }) => version))];
    const sealed = new Set(
      versions.flatMap((each) => columnsSealed(name, each).map((column) => column.name)),
    );
    return [...sealed]
      .filter((column) => !there.includes(column))
      .map((column) => `表 ${table} 里少了 ${column} 一栏，操作记录里却有它的内容`);
  });
}

/**
 * Why a database may not be opened for work, or upgraded: an upgrade would seal what somebody forged as
 * if it had always stood there, and a trigger writes into what people sign. Nothing where all is well.
 */
export function whyNotStart(connection: Database.Database): string[] {
  const known = knownMigrations();
  const older = appliedMigrations(connection).size < known.length;
  const faults = schemaFaults(connection, known).filter(({ harmless }) => older || !harmless);
  const found = faults.map(({ said }) => said);
  return older && found.length === 0 ? takenAway(connection) : found;
}

/** @throws where somebody changed the schema past the program; nothing was touched then */
export function requireOurSchema(connection: Database.Database): void {
  requireKnown(appliedMigrations(connection), knownMigrations());
  const found = whyNotStart(connection);
  if (found.length === 0) return;
  throw new Error(
    `数据库的结构与程序建的不一样，没有启动，也没有升级，数据没有改动：\n` +
      found.map((each) => `- ${each}。\n`).join("") +
      `有人在程序以外改过数据库。请先把数据库文件另存一份留证，再用改动以前的备份恢复；弄不清楚的，请把这段话发给开发者。`,
  );
}
