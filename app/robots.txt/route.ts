import { isGongkaiOn, ourOrigin } from "@/app/settings";
import { robots } from "@/lib/gongkai/robots";

/** Next would make a file of this name once, at build time. */
export const dynamic = "force-dynamic";

export function GET(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(robots(isGongkaiOn(), ourOrigin()), { headers });
}
