import { subscribe } from "node:diagnostics_channel";
import type { Server } from "node:http";

/** What a request takes that is still to be answered when the server is asked to stop, in milliseconds. */
const PATIENCE = 15_000;

/** Hears that the server is to stop, as the process does. */
interface Stopping {
  once(signal: "SIGTERM" | "SIGINT", then: () => void): unknown;
}

/**
 * Next listens for requests to go on in another protocol and answers none: such a connection would stay
 * open for good, and the server with it when it is asked to stop. Without a listener they are answered
 * like any other. Somebody who does not read their answer holds it up no longer than `PATIENCE`.
 */
export function endConnections(server: Server, stopping: Stopping): void {
  server.removeAllListeners("upgrade");
  const endLater = () => setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  stopping.once("SIGTERM", endLater);
  stopping.once("SIGINT", endLater);
}

/** Does that for the server of this process, which its first request names; in development it is Next's own affair. */
export function endConnectionsOfServer(): void {
  if (process.env.NODE_ENV !== "production") return;
  let known: Server | undefined;
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { readonly server: Server };
    if (server === known) return;
    known = server;
    endConnections(server, process);
  });
}
