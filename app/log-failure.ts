import type { NextRequest } from "next/server";
import { sqliteCode } from "@/db/storage-failure";

/**
 * One JSON line on stderr. Without the error's message: a database's message quotes the values of
 * the query, and those are what people wrote.
 */
export function logFailure(request: NextRequest, error: unknown): void {
  const { name, stack } = error instanceof Error ? error : new Error("not an Error");
  const frames = (stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const line = {
    at: new Date().toISOString(),
    event: "request failed",
    method: request.method,
    path: request.nextUrl.pathname,
    error: name,
    code: sqliteCode(error),
    frames: frames.slice(0, 8).map((frame) => frame.trim()),
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
