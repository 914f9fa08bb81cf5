import sharp from "sharp";

/** @typedef {import("./scan-inspector").ScanVerdict} ScanVerdict */

/** A3 at 600 dpi is 70 million. */
const MOST_PIXELS = 100_000_000;
/** Pixels: a sheet of A4 at 75 dpi; what is smaller shows no signature that could be read. */
const [LEAST_SHORT_SIDE, LEAST_LONG_SIDE] = [600, 800];
/** Of 255, how far the pixels lie from their mean: one stroke of a pen on a white sheet is 5 and more. */
const LEAST_DEVIATION = 2;

sharp.cache(false);
sharp.concurrency(1);

/**
 * Whether a picture is one that somebody could read a signature on: all of it decodes, not only its head,
 * it is large enough, and it is not one flat colour.
 * @param {Buffer} file
 * @returns {Promise<ScanVerdict>}
 */
export async function imageVerdict(file) {
  try {
    const picture = sharp(file, { failOn: "warning", limitInputPixels: false });
    const { width, height } = await picture.metadata();
    if (width * height > MOST_PIXELS) return "large";
    const [short = 0, long = 0] = [width, height].sort((one, other) => one - other);
    if (short < LEAST_SHORT_SIDE || long < LEAST_LONG_SIDE) return "small";
    const { channels } = await picture.stats(); // of every pixel: what does not decode throws
    return channels.some(({ stdev }) => stdev >= LEAST_DEVIATION) ? "clean" : "flat";
  } catch {
    return "unreadable";
  }
}
