import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { PATH_HEADER } from "./app/request-names";

/** React's error overlay needs eval while developing; nothing does in production. */
const development = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * Gives each page its content security policy. This lets nobody in and keeps nobody out: pages ask
 * requireActor, routes go through handle.
 */
export function proxy(request: NextRequest): NextResponse {
  const contentPolicy = policy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", contentPolicy); // Next takes the nonce for its scripts from here
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", contentPolicy);
  return response;
}

/** Everything but the API, whose policy stands in next.config.js, and built files. */
export const config = { matcher: "/((?!api/|_next/static/).*)" };
