import { drizzle } from "drizzle-orm/better-sqlite3";
import { connect } from "../connection";
import { NONE_BEFORE, sealInventory } from "../seals/inventory";
import type { Store } from "../store";

/** Seals what a test wrote into its database without a word to the record, as the upgrade to seals does. */
export function takeInventory(store: Store): void {
  const { file, sealing, tables } = store;
  const writer = connect(file);
  const writing = { db: drizzle(writer), tables };
  const seal = () => sealInventory(writing, NONE_BEFORE, sealing, store.now());
  writer.transaction(seal).immediate();
  writer.close();
}
