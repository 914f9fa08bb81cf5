import type { Pending } from "./pending";

/** The browser's own store of what is not yet saved; it outlives the page, the session and the browser. */
export interface Outbox {
  /** Keeps some records and removes others, all of them or none. */
  write(kept: readonly Pending[], done: readonly Pending[]): Promise<void>;
  /** Everything of one account, and of one report where that is named, from all tabs that ever were. */
  list(account: string, report?: string): Promise<readonly Pending[]>;
  /** `hear` is called when what was kept may be gone. */
  onLoss(hear: () => void): void;
}

const STORE = "pending";

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB"));
  });
}

/** `gone` is called when the connection has ended: the data was removed, or another tab brings a new version. */
function open(gone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open("nianbao", 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, { keyPath: ["account", "report", "writer", "code"] });
  const opening = settled(request).then((database) => {
    // Whoever wants to change or remove the database would wait for this tab.
    database.onversionchange = () => {
      database.close();
      gone();
    };
    database.onclose = gone;
    return database;
  });
  const blocked = new Promise<never>((_, reject) => {
    request.onblocked = () => reject(new Error("blocked by an older tab"));
  });
  return Promise.race([opening, blocked]);
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

const keyOf = ({ account, report, writer, code }: Pending) => [account, report, writer, code];

export function openOutbox(): Outbox {
  let opened: Promise<IDBDatabase> | undefined;
  let hearLoss: () => void = () => undefined;
  const gone = () => {
    opened = undefined;
    hearLoss();
  };
  /** What failed may be the connection's fault: the next try has one of its own. */
  const using = async <T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> => {
    const connection = (opened ??= open(gone));
    try {
      return await work(await connection);
    } catch (error) {
      if (opened === connection) opened = undefined;
      connection.then((database) => database.close()).catch(() => undefined);
      throw error;
    }
  };
  return {
    write: (kept, done) =>
      using((database) =>
        write(database, (store) => {
          done.forEach((record) => store.delete(keyOf(record)));
          kept.forEach((record) => store.put(record));
        }),
      ),
    list: (account, ...report) =>
      using((database) => {
        const range = IDBKeyRange.bound([account, ...report], [account, ...report, []]);
        const store = database.transaction(STORE).objectStore(STORE);
        return settled(store.getAll(range)) as Promise<Pending[]>;
      }),
    onLoss: (hear) => (hearLoss = hear),
  };
}
