import { mkdirSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "./database-file";
import { openStore, type Store } from "./store";

const KEY: unique symbol = Symbol.for("nianbao.store");

function openedStore(): Store {
  const file = databaseFile();
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  return openStore({ file });
}

/**
 * The store of this process. Next gives one module several instances (page, route handler,
 * instrumentation); there must be one writer all the same, so it is kept on globalThis.
 */
export function theStore(): Store {
  const shared = globalThis as { [KEY]?: Store | undefined };
  return (shared[KEY] ??= openedStore());
}
