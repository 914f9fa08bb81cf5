import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { theStore } from "@/db/open";
import { findSession } from "@/db/sessions";
import type { Actor } from "@/lib/report/actor";
import { PATH_HEADER, SESSION_COOKIE } from "./request-names";

/** Who is looking at a page. Who is not signed in is sent to sign in, and back to the page afterwards. */
export const requireActor = cache(async (): Promise<Actor> => {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  const session = token ? await findSession(theStore(), token) : undefined;
  if (session) return session.actor;
  const path = (await headers()).get(PATH_HEADER) ?? "/";
  redirect(`/login?next=${encodeURIComponent(path)}`);
});
