import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { theStore } from "@/db/open";
import { findSession, type Session } from "@/db/sessions";
import type { Actor } from "@/lib/report/actor";
import { PATH_HEADER, SESSION_COOKIE } from "./request-names";

/** The session of a page's request. Who is not signed in is sent to sign in, and back to the page afterwards. */
export const requirePageSession = cache(async (): Promise<Session> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  const session = token ? await findSession(theStore(), token) : undefined;
  if (session) return session;
  const path = (await headers()).get(PATH_HEADER) ?? "/";
  redirect(`/login?next=${encodeURIComponent(path)}`);
});

/** Who is looking at a page; a one-time password opens only the page where it is changed. */
export async function requireActor(): Promise<Actor> {
  const { actor, mustChangePassword } = await requirePageSession();
  return mustChangePassword ? redirect("/account") : actor;
}
