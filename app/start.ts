import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { hasAccounts } from "@/db/accounts";
import { theStore } from "@/db/open";
import { clientAddress } from "@/lib/auth/client-address";
import { nameResponses } from "./page-status";
import { CLIENT_HEADER } from "./request-names";
import { namedProxy, ourOrigin } from "./settings";
import { setupToken } from "./setup-token";

/** What happens once in a process, before the first request. */
export async function start(): Promise<void> {
  nameClients();
  nameResponses();
  if (await hasAccounts(openedStore())) return;
  console.log(`\n第一次使用：请打开 ${ourOrigin()}/setup ，安装口令：${setupToken()}\n`);
}

/** Where the database cannot be opened, serving pages that all fail helps nobody. */
function openedStore() {
  try {
    return theStore();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Next hides the connection from its routes and takes X-Forwarded-For as it comes, so the address
 * is written into a header of ours before Next sees the request; one sent by a browser is overwritten.
 */
function nameClients(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    const forwarded = request.headers["x-forwarded-for"];
    const peer = request.socket.remoteAddress ?? "";
    request.headers[CLIENT_HEADER] = clientAddress(peer, String(forwarded ?? ""), namedProxy());
  });
}
