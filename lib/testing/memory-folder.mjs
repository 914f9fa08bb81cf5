import { accessSync, constants, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

/** Linux's own folder in memory. */
const IN_MEMORY = "/dev/shm";
/** What the databases of tests that run beside each other may need, with room to spare. */
const ENOUGH = 1_000_000_000; // bytes

/** @param {string} folder */
function hasRoom(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}

/**
 * Where tests keep their databases: in memory where there is room, since a test that waits for the disk
 * at every commit learns nothing from it. Processes that are killed lose nothing there either.
 */
export const memoryFolder = () => (hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir());
