import { unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest moment that a zip file can name. Made from local parts, as zip's dates have no zone. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Packs an archive again with one fixed date on every file in it, so that equal content gives equal
 * bytes: published files are stored with their hashes.
 */
export function stableZip(archive: Uint8Array): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(archive))) {
    files[path] = [bytes, { mtime: EPOCH, level: 6 }];
  }
  return zipSync(files);
}
