import { unzipSync } from "fflate";

/**
 * The XML of an .xlsx file by path; undefined where it would be more than `mostUnpacked` bytes.
 * A size that the file states falsely does not help it: no more than that is unpacked.
 * @param {Uint8Array} file
 * @param {number} mostUnpacked
 */
export function unpacked(file, mostUnpacked) {
  let size = 0;
  const files = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      size += originalSize;
      return size <= mostUnpacked;
    },
  });
  return size > mostUnpacked ? undefined : files;
}
