import { unzipSync, zipSync } from "fflate";

/**
 * The XML of an .xlsx file as an archive of our own, whose sizes are true, so that nothing that
 * reads it unpacks more than was counted; undefined where it would be more than `mostUnpacked` bytes.
 * A size that the file states falsely does not help it: no more than that is unpacked.
 * @param {Uint8Array} file
 * @param {number} mostUnpacked
 */
export function repacked(file, mostUnpacked) {
  let unpacked = 0;
  const files = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      return unpacked <= mostUnpacked;
    },
  });
  return unpacked > mostUnpacked ? undefined : zipSync(files, { level: 0 });
}
