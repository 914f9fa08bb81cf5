import { rmSync } from "node:fs";

const made = new Set<string>();

process.on("exit", () => made.forEach((file) => rmSync(file, { force: true })));

/** A name that is gone when the process ends, however it ends, unless the file was renamed meanwhile. */
export function temporaryFile(file: string): string {
  rmSync(file, { force: true });
  made.add(file);
  return file;
}
