import Database from "better-sqlite3";

/** One process, one writer: holds an exclusive lock on a file beside the database until closed. */
export function holdLock(file: string): { release(): void } {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new Error(`${file} is in use by another Nianbao process; stop that one first`, { cause });
  }
  return { release: () => void lock.close() };
}
