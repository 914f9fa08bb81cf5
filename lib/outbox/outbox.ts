import type { Pending } from "./pending";

/** The browser's own store of what is not yet saved; it outlives the page, the session and the browser. */
export interface Outbox {
  put(pending: readonly Pending[]): Promise<void>;
  remove(pending: readonly Pending[]): Promise<void>;
  /** Everything of one account and report, from all tabs that ever were. */
  list(account: string, report: string): Promise<readonly Pending[]>;
}

const STORE = "pending";

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
  });
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("nianbao", 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, { keyPath: ["account", "report", "writer", "code"] });
  return settled(request);
}

/**
 * Strict durability: resolves when the data is on the disk. (Chromium killed right after the write
 * kept every such record; localStorage lost all of them.)
 */
function write(database: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("indexedDB"));
    change(transaction.objectStore(STORE));
    transaction.commit(); // by itself it would wait for answers, which a page that is left never hears
  });
}

export function openOutbox(): Outbox {
  let opened: Promise<IDBDatabase> | undefined;
  const database = () => (opened ??= open());
  return {
    put: async (pending) =>
      write(await database(), (store) => pending.forEach((record) => store.put(record))),
    remove: async (pending) =>
      write(await database(), (store) =>
        pending.forEach(({ account, report, writer, code }) =>
          store.delete([account, report, writer, code]),
        ),
      ),
    list: async (account, report) => {
      const store = (await database()).transaction(STORE).objectStore(STORE);
      const range = IDBKeyRange.bound([account, report], [account, report, []]);
      return settled(store.getAll(range)) as Promise<Pending[]>;
    },
  };
}
