import { closeSync, openSync, readSync } from "node:fs";

const MARK = "age-encryption.org/";

/** Whether the file is an encrypted one, whatever it is called by now. */
export function isSealed(file: string): boolean {
  const start = Buffer.alloc(MARK.length);
  const opened = openSync(file, "r");
  try {
    readSync(opened, start);
  } finally {
    closeSync(opened);
  }
  return start.toString("latin1") === MARK;
}
