import { whatFails } from "@/db/health";
import { isLoopback } from "@/lib/auth/client-address";
import { reply } from "@/app/answer";
import { handlePublic } from "@/app/handle";
import { CLIENT_HEADER } from "@/app/request-names";
import { ourVersion } from "@/app/settings";

/** For the office's monitoring. A missing key keeps nobody from working, so all is well with it. Only the machine itself is told which versions run. */
export const GET = handlePublic({}, async ({ request, store }) => {
  const failing = await whatFails(store);
  const versions = { version: ourVersion, node: process.versions.node };
  const more = isLoopback(request.headers.get(CLIENT_HEADER) ?? "") ? versions : {};
  const seal = store.sealing.key ? {} : { seal: "key missing" };
  if (failing.length === 0) return reply({ status: "ok", ...seal, ...more });
  return reply({ status: "failing", failing, ...more }, 503);
});
