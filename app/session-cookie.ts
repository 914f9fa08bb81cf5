import type { NextRequest, NextResponse } from "next/server";
import { ABSOLUTE_LIMIT } from "@/lib/auth/session-ages";
import { SESSION_COOKIE } from "./request-names";
import { ourOrigin } from "./settings";

export function sessionToken(request: NextRequest): string | undefined {
  return request.cookies.get(SESSION_COOKIE)?.value;
}

/** Offices' intranets are plain http, where a Secure cookie would never come back. */
const attributes = () => ({
  httpOnly: true,
  sameSite: "lax" as const,
  secure: ourOrigin().startsWith("https:"),
  path: "/",
});

export function setSessionCookie(response: NextResponse, token: string): void {
  response.cookies.set(SESSION_COOKIE, token, { ...attributes(), maxAge: ABSOLUTE_LIMIT / 1000 });
}

export function clearSessionCookie(response: NextResponse): void {
  response.cookies.set(SESSION_COOKIE, "", { ...attributes(), maxAge: 0 });
}
