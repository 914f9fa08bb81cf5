import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore, type Store } from "../store";
import { writeEmptyDatabase } from "./empty-database";

/** The moment at which tests take place, unless they hand in another clock. */
export const TEST_NOW = new Date("2019-01-10T02:00:00Z");

/** A store on a real file, made by the real migrations; `remove` deletes it. */
export function openTestStore(now: () => Date = () => TEST_NOW): {
  store: Store;
  file: string;
  remove: () => void;
} {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-"));
  const file = path.join(folder, "test.db");
  writeEmptyDatabase(file);
  const store = openStore({ file, now });
  const remove = () => {
    store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, file, remove };
}
