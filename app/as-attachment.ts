import { disposition } from "./disposition";

/** A file that the browser keeps and never shows as a page of ours. */
export const asAttachment = (
  bytes: Uint8Array,
  mime: string,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(Buffer.from(bytes), {
    headers: { "content-type": mime, "content-disposition": disposition(name), ...headers },
  });
