/** Whether it is what next/navigation's notFound() throws. */
export function isNotFound(error: unknown): boolean {
  return error instanceof Error && "digest" in error && String(error.digest).endsWith(";404");
}
