import { isGongkaiOn, ourOrigin } from "@/app/settings";
import { robots } from "@/lib/gongkai/robots";

export function GET(): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(robots(isGongkaiOn(), ourOrigin()), { headers });
}
