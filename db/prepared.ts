import type { Store } from "./store";

type Reading = Pick<Store, "db" | "tables">;

/**
 * A query that is built once for each connection and then only filled in by its placeholders: to
 * build it anew costs several times what SQLite takes to run it. For what every request or keystroke asks.
 */
export function prepared<Query>(build: (store: Reading) => Query): (store: Reading) => Query {
  const built = new WeakMap<Store["db"], Query>();
  return (store) => {
    const query = built.get(store.db) ?? build(store);
    built.set(store.db, query);
    return query;
  };
}
