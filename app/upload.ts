import type { NextRequest } from "next/server";
import { Problem } from "./problem";
import { readBytes } from "./request-body";

/** What a multipart form says beside its file. */
const AROUND_FILE = 64 * 1024; // bytes

/** The file that a form sends under `name`, read to `most` bytes. */
export async function readUpload(
  request: NextRequest,
  name: string,
  most: number,
): Promise<Uint8Array> {
  const type = request.headers.get("content-type") ?? "";
  const tooLarge = `文件超过${Math.floor(most / 1024 / 1024)}MB，没有读取。请只留要导入的内容，另存后再上传。`;
  const bytes = await readBytes(request, most + AROUND_FILE, tooLarge);
  const file = await fileIn(bytes, type, name);
  if (!file || file.size === 0) throw new Problem(422, "请先选择文件，再上传。");
  if (file.size > most) throw new Problem(413, tooLarge);
  return new Uint8Array(await file.arrayBuffer());
}

async function fileIn(bytes: Buffer, type: string, name: string): Promise<File | undefined> {
  try {
    const body = new Uint8Array(bytes);
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const file = form.get(name);
    return file instanceof File ? file : undefined;
  } catch {
    return undefined; // not a form, or cut off
  }
}
