import type { NextRequest } from "next/server";
import { Problem } from "./problem";

const LARGEST_BODY = 2 * 1024 * 1024; // bytes

export type SentBody =
  | { readonly kind: "json"; readonly data: unknown }
  | { readonly kind: "form"; readonly data: Readonly<Record<string, string>> };

function kindOfBody(request: NextRequest): SentBody["kind"] | undefined {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return "json";
  return type === "application/x-www-form-urlencoded" ? "form" : undefined;
}

/** A form that a page of ours posts, with a file or without. */
export function isPostedForm(request: NextRequest): boolean {
  const type = request.headers.get("content-type") ?? "";
  return kindOfBody(request) === "form" || type.startsWith("multipart/form-data");
}

/** What is sent on and on is cut off here, or at twice what may be sent. */
const LARGEST_READ = 16 * 1024 * 1024; // bytes

/**
 * Counted while it is read: Content-Length may be missing or wrong. What is too large is read to its
 * end all the same, since who is still sending does not hear an answer.
 */
export async function readBytes(
  request: NextRequest,
  most: number,
  tooLarge: string,
): Promise<Buffer> {
  const cutOff = Math.max(LARGEST_READ, 2 * most);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader(); // half the promises of a `for await`, which every save would pay for
  while (reader) {
    const { value, done } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > cutOff) {
      await reader.cancel();
      break;
    }
    if (size <= most) chunks.push(value);
  }
  if (size > most) throw new Problem(413, tooLarge);
  return Buffer.concat(chunks);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parsed(kind: SentBody["kind"], bytes: Buffer): SentBody {
  const text = utf8.decode(bytes);
  if (kind === "json") return { kind, data: JSON.parse(text) as unknown };
  return { kind, data: Object.fromEntries(new URLSearchParams(text)) };
}

/** The body as plain data, not yet checked; a form only where the route takes forms. */
export async function readBody(request: NextRequest, takesForms: boolean): Promise<SentBody> {
  const kind = kindOfBody(request);
  if (!kind || (kind === "form" && !takesForms)) {
    throw new Problem(415, "提交的内容不是本系统能读的格式，没有保存。");
  }
  try {
    const tooLarge = "一次提交的内容超过2MB，没有保存，请删减后再试。";
    return parsed(kind, await readBytes(request, LARGEST_BODY, tooLarge));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, "提交的内容不完整或有乱码，没有保存；请再试一次。");
  }
}
