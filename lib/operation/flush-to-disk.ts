import { closeSync, fsyncSync, openSync } from "node:fs";
import path from "node:path";

function flush(name: string, flags: "r" | "r+"): void {
  const opened = openSync(name, flags);
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** Returns when the file, and its name in its folder, would outlive a power cut. */
export function flushToDisk(file: string): void {
  flush(file, "r+");
  flushFolder(path.dirname(file));
}

/** The names in a folder: what was made, renamed or removed there. Windows knows no such thing. */
export function flushFolder(folder: string): void {
  if (process.platform !== "win32") flush(folder, "r");
}
