import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { z } from "zod";

const MOST_UNPACKED = 32 * 1024 * 1024; // bytes

/** As long as a form's field may be, beside what else a form sends. */
export const LONGEST_FIELD = 1_500_000;

/** Data as a field of a form: it waits in the browser for a decision. */
export const pack = (data: unknown): string =>
  deflateRawSync(JSON.stringify(data)).toString("base64url");

/** The data that came back, checked like any other; undefined where it is not whole. */
export function unpack<T>(packed: string, shape: z.ZodType<T>): T | undefined {
  try {
    const bytes = Buffer.from(packed, "base64url");
    const text = inflateRawSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString();
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
