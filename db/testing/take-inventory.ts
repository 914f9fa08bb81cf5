import { drizzle } from "drizzle-orm/better-sqlite3";
import { connect } from "../connection";
import { sealInventory } from "../seals/inventory";
import { newestSeals } from "../seals/newest-seals";
import type { Store } from "../store";

/** Seals what a test wrote into its database without a word to the record, as an upgrade does with what it wrote. */
export function takeInventory(store: Store): void {
  const { file, sealing, tables } = store;
  const writer = connect(file);
  const writing = { db: drizzle(writer), tables };
  const before = { newest: newestSeals(writing), altered: new Set<string>() };
  const seal = () => sealInventory(writing, before, sealing, store.now());
  writer.transaction(seal).immediate();
  writer.close();
}
