import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { olderBrowserPage } from "./app/older-browser";
import { PATH_HEADER, PROBE_COOKIE } from "./app/request-names";
import { verdictOn } from "./lib/browser/verdict";

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

/** A browser that cannot run a page is told so at the page's own address, where it will be tried again. */
function answerFor(request: NextRequest, headers: Headers): NextResponse {
  const verdict = verdictOn(request.headers.get("user-agent") ?? "");
  if (verdict === "fine") return NextResponse.next({ request: { headers } });
  const html = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return new NextResponse(olderBrowserPage(verdict), { headers: html });
}

/**
 * Gives each page its content security policy. This lets nobody in and keeps nobody out: pages ask
 * requireActor, routes go through handle.
 */
export function proxy(request: NextRequest): NextResponse {
  const contentPolicy = policy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", contentPolicy); // Next takes the nonce for its scripts from here
  headers.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = answerFor(request, headers);
  response.headers.set("Content-Security-Policy", contentPolicy);
  if (request.nextUrl.pathname === "/login") {
    response.cookies.set(PROBE_COOKIE, "kept", { httpOnly: true, sameSite: "lax" });
  }
  return response;
}

/** Everything but built files, and the API and the public area, whose policies stand in next.config.js. */
export const config = {
  matcher: "/((?!api/|_next/static/|gongkai$|gongkai/|robots\\.txt$).*)",
};
