import { createHash } from "node:crypto";

/** One file of 公布材料包. */
export interface KitFile {
  readonly name: string;
  /** What it is for, in the office's words. */
  readonly use: string;
  readonly bytes: Uint8Array;
}

/** In lower-case hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");
