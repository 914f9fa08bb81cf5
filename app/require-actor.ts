import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { theStore } from "@/db/open";
import { findSession, type Session } from "@/db/sessions";
import type { Actor } from "@/lib/report/actor";
import { PATH_HEADER, SESSION_COOKIE } from "./request-names";

/** The session of a page's request, if there is one; looked up once a request. */
export const pageSession = cache(async (): Promise<Session | undefined> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  return token ? findSession(theStore(), token) : undefined;
});

/** Who is not signed in is sent to sign in, and back to the page afterwards. */
export async function requirePageSession(): Promise<Session> {
  const session = await pageSession();
  if (session) return session;
  const path = (await headers()).get(PATH_HEADER) ?? "/";
  redirect(`/login?next=${encodeURIComponent(path)}`);
}

/** Who is looking at a page; a one-time password opens only the page where it is changed. */
export async function requireActor(): Promise<Actor> {
  const { actor, mustChangePassword } = await requirePageSession();
  return mustChangePassword ? redirect("/account") : actor;
}
