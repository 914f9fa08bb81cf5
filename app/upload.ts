import type { NextRequest } from "next/server";
import { Problem } from "./problem";
import { readBytes } from "./request-body";

/** What a multipart form says beside its file. */
const AROUND_FILE = 64 * 1024; // bytes

/** A form with a file in it, as a page of ours posts it. */
export interface Upload {
  /** Undefined where none was chosen. */
  readonly file: Uint8Array | undefined;
  /** What else the form says, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The form, with the file under `name` read to `most` bytes. What the file is called is not read. */
export async function readUploadForm(
  request: NextRequest,
  name: string,
  most: number,
  tooLarge: string,
): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, most + AROUND_FILE, tooLarge);
  const form = await formIn(bytes, type);
  const file = form?.get(name);
  const texts = [...(form ?? [])].flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as const] : [],
  );
  const fields = Object.fromEntries(texts);
  if (!(file instanceof File) || file.size === 0) return { file: undefined, fields };
  if (file.size > most) throw new Problem(413, tooLarge);
  return { file: new Uint8Array(await file.arrayBuffer()), fields };
}

/** The file that a form sends under `name`, read to `most` bytes. */
export async function readUpload(
  request: NextRequest,
  name: string,
  most: number,
): Promise<Uint8Array> {
  const tooLarge = `文件超过${Math.floor(most / 1024 / 1024)}MB，没有读取。请只留要导入的内容，另存后再上传。`;
  const { file } = await readUploadForm(request, name, most, tooLarge);
  if (!file) throw new Problem(422, "请先选择文件，再上传。");
  return file;
}

async function formIn(bytes: Buffer, type: string): Promise<FormData | undefined> {
  try {
    const body = new Uint8Array(bytes);
    return await new Response(body, { headers: { "content-type": type } }).formData();
  } catch {
    return undefined; // not a form, or cut off
  }
}
