/** SQLite's code of a failure that lies in the disk or the file, not in what was asked of them. */
const STORAGE = /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|CORRUPT|NOTADB)/;

/** SQLite's code, if `error` or what caused it has one. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Error & { readonly code?: unknown };
  if (typeof code === "string" && code.startsWith("SQLITE_")) return code;
  return sqliteCode(error.cause);
}

/** Whether a file is no database, or none any more: a broken one is not mended by room or rights. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(sqliteCode(error) ?? "");
}

/** Whether nothing can be stored or read at present: a full disk, a read-only or broken file. */
export function isStorageFailure(error: unknown): boolean {
  return STORAGE.test(sqliteCode(error) ?? "");
}
