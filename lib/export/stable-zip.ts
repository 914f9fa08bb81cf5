import { unzipSync, zipSync, type Zippable } from "fflate";

/** The earliest moment that a zip file can name. Made from local parts, as zip's dates have no zone. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Said to be made on Unix, as files that all may read: of any other origin Info-ZIP, which Linux
 * unpacks with, takes no Chinese name, though the archive says that it is UTF-8.
 */
const MADE_ON = { os: 3, attrs: 0o100644 << 16 } as const;

/** Packs files with one fixed date on each, so that equal content gives equal bytes: hashes are published. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const dated: Zippable = {};
  for (const [path, bytes] of files) {
    dated[path] = [bytes, { mtime: EPOCH, level: 6, ...MADE_ON }];
  }
  return zipSync(dated);
}

/** Packs an archive again in that way. */
export const stableZip = (archive: Uint8Array): Uint8Array =>
  zipOf(new Map(Object.entries(unzipSync(archive))));
