import type { Scan, ScanType } from "@/lib/report/life/scan";
import { asAttachment } from "./as-attachment";

/** Whatever is in it, it is never a page of ours. */
const inert = {
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
};

/** A picture may be looked at in the browser; a PDF, which its reader runs, is only handed over. */
const served: Readonly<Record<ScanType, { end: string; inline: boolean }>> = {
  "application/pdf": { end: "pdf", inline: false },
  "image/jpeg": { end: "jpg", inline: true },
  "image/png": { end: "png", inline: true },
};

/** A scan as it came; a PDF is kept under `name`. */
export function scanAnswer({ mime, bytes }: Scan, name: string): Response {
  const { end, inline } = served[mime];
  if (!inline) return asAttachment(bytes, mime, `${name}.${end}`, inert);
  const headers = { ...inert, "content-type": mime, "content-disposition": "inline" };
  return new Response(Buffer.from(bytes), { headers });
}
