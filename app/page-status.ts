import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { headers } from "next/headers";
import { RESPONSE_HEADER } from "./request-names";

const KEY = Symbol.for("nianbao.responses");

interface Answering {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The answers that are being made, by a name. On globalThis: pages and instrumentation are built apart. */
function responses(): Map<string, ServerResponse> {
  const shared = globalThis as { [KEY]?: Map<string, ServerResponse> | undefined };
  return (shared[KEY] ??= new Map<string, ServerResponse>());
}

let count = 0;

/**
 * Next lets a page set its status by throwing notFound() alone, and then sends an empty body that
 * only the browser's script fills (vercel/next.js#62228). So each request carries the name of its
 * answer, written before Next sees it; one sent by a browser is overwritten.
 */
export function nameResponses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as Answering;
    if (request.url?.startsWith("/api/")) return; // a route says its own status
    const name = String((count += 1));
    request.headers[RESPONSE_HEADER] = name;
    responses().set(name, response);
    response.once("close", () => responses().delete(name));
  });
}

/** Gives the page that is being made another status than 200. */
export async function setPageStatus(status: number): Promise<void> {
  const response = responses().get((await headers()).get(RESPONSE_HEADER) ?? "");
  if (response && !response.headersSent) response.statusCode = status;
}
