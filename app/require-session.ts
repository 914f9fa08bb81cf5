import type { NextRequest } from "next/server";
import { findSession, type Session } from "@/db/sessions";
import type { Store } from "@/db/store";
import { Problem } from "./problem";
import { sessionToken } from "./session-cookie";

/** The session of a request, or a refusal that says to sign in again. */
export async function requireSession(request: NextRequest, store: Store): Promise<Session> {
  const token = sessionToken(request);
  const session = token ? await findSession(store, token) : undefined;
  if (!session) throw new Problem(401, "您还没有登录，或者登录已过期。请重新登录。");
  return session;
}
