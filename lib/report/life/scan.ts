/** What a scan or photo of what was signed on paper may be. */
export const scanTypeNames = ["application/pdf", "image/jpeg", "image/png"] as const;
export type ScanType = (typeof scanTypeNames)[number];

/** 附扫描件: what was signed on paper, as it came. */
export interface Scan {
  readonly mime: ScanType;
  readonly bytes: Uint8Array;
}

/** Bytes: ten pages of A4 in grey at 300 dpi take a quarter of it. */
export const MOST_SCANNED = 20 * 1024 * 1024;
