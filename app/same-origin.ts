import type { NextRequest } from "next/server";
import { Problem } from "./problem";
import { ourOrigin } from "./settings";

const READING = new Set(["GET", "HEAD"]);

/** Refuses a mutation that a page of ours did not send; browsers always say where it came from. */
export function requireSameOrigin(request: NextRequest): void {
  if (READING.has(request.method) || request.headers.get("origin") === ourOrigin()) return;
  const message = `这个请求不是从本系统的页面发出的，没有执行。请从${ourOrigin()}打开系统后再试。`;
  throw new Problem(403, message);
}
