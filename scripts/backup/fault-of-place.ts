import { isDamage, isStorageFailure } from "@/db/storage-failure";

/**
 * Whether a backup failed by where it was to lie, which was full, read-only or no folder. A database
 * that is broken itself is another matter: another disk does not help it.
 */
export function isFaultOfPlace(error: unknown): boolean {
  if (isStorageFailure(error)) return !isDamage(error);
  return error instanceof Error && "syscall" in error;
}
