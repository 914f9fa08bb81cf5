import { createHash } from "node:crypto";
import { disposition } from "../disposition";

/** What a route of the public area answers with. */
export interface PublicAnswer {
  readonly status?: number;
  readonly body: BodyInit;
  readonly type: string;
  /** Names this content among all that the address ever had. */
  readonly tag: string;
  /** For how many seconds it may be shown again without asking: 0 where a correction must be seen at once. */
  readonly fresh: number;
  /** The name under which a browser saves it. */
  readonly saveAs?: string;
}

const tagOf = (text: string): string => createHash("sha256").update(text).digest("hex");

export const html = (page: string, status = 200): PublicAnswer => ({
  ...{ status, body: page, type: "text/html; charset=utf-8", tag: tagOf(page), fresh: 0 },
});

export const text = (body: string, type: string): PublicAnswer => ({
  ...{ body, type: `${type}; charset=utf-8`, tag: tagOf(body), fresh: 0 },
});

/** Compressed on the way or not, it is the same: the tag is a weak one. */
const isTag = (asked: string | null, tag: string): boolean =>
  (asked ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === `"${tag}"`);

/** Everybody may keep it, caches on the way included; who has it already is told so. */
export function answerWith(request: Request, answer: PublicAnswer): Response {
  const { status = 200, body, type, tag, fresh, saveAs } = answer;
  const control = fresh > 0 ? `public, max-age=${fresh}` : "public, no-cache";
  const cached = { ETag: `W/"${tag}"`, "Cache-Control": status === 200 ? control : "no-store" };
  if (status === 200 && isTag(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers: cached });
  }
  const saved = saveAs && { "Content-Disposition": disposition(saveAs) };
  return new Response(body, {
    status,
    headers: { ...cached, "Content-Type": type, ...saved },
  });
}
