import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG's head: black or white, a bit a pixel. */
function head(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([SIGNATURE, chunk("IHDR", data)]);
}

/** The beginning of a PNG of this size; what follows it is not there. */
export const pngHead = head;

/** A white sheet as a PNG, with lines across it; every `nth` is another picture, the one without lines is flat. */
export function pngPicture(width: number, height: number, nth = 1): Buffer {
  const bytes = Math.ceil(width / 8);
  const rows = Array.from({ length: height }, (_, at) =>
    Buffer.alloc(1 + bytes, nth > 0 && (at + nth) % 20 === 0 ? 0 : 0xff).fill(0, 0, 1),
  );
  const pixels = deflateSync(Buffer.concat(rows));
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([head(width, height), chunk("IDAT", pixels), end]);
}

/** The same sheet as a JPEG. */
export const jpegPicture = (width: number, height: number): Promise<Buffer> =>
  sharp(pngPicture(width, height)).jpeg().toBuffer();
