/** SQLite's code of a failed write or read (full disk, read-only, input/output), if `error` is one. */
export function storageFailure(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as Error & { readonly code?: unknown };
  if (typeof code === "string" && code.startsWith("SQLITE_")) return code;
  return storageFailure(error.cause);
}
