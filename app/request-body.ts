import type { NextRequest } from "next/server";
import { Problem } from "./problem";

const LARGEST_BODY = 2 * 1024 * 1024; // bytes

export type BodyKind = "json" | "form";

function kindOf(request: NextRequest): BodyKind | undefined {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type === "application/json") return "json";
  return type === "application/x-www-form-urlencoded" ? "form" : undefined;
}

/** Which of the two kinds of body came; a form only where the route takes forms. */
export function bodyKind(request: NextRequest, takesForms: boolean): BodyKind {
  const kind = kindOf(request);
  if (!kind || (kind === "form" && !takesForms)) {
    throw new Problem(415, "提交的内容不是本系统能读的格式，没有保存。");
  }
  return kind;
}

/** Counted while it is read: Content-Length may be missing or wrong. */
async function readText(request: NextRequest): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [size, text] = [0, ""];
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_BODY) throw new Problem(413, "一次提交的内容超过2MB，没有保存。");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** The body as plain data, not yet checked. */
export async function readBody(request: NextRequest, kind: BodyKind): Promise<unknown> {
  try {
    const text = await readText(request);
    return kind === "json" ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text));
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(400, "提交的内容不完整或有乱码，没有保存；请再试一次。");
  }
}
