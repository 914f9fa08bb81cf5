import { NextRequest } from "next/server";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { SESSION_COOKIE } from "../request-names";

const OURS = "http://localhost:3000";

/** A request as a page of ours sends it for an account that has just signed in. */
export async function postedBy(
  store: Store,
  accountId: string,
  path: string,
  sent: object,
): Promise<NextRequest> {
  const cookie = `${SESSION_COOKIE}=${await beginSession(store, accountId)}`;
  return new NextRequest(OURS + path, {
    method: "POST",
    headers: { cookie, origin: OURS, "content-type": "application/json" },
    body: JSON.stringify(sent),
  });
}
