import { randomBytes } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { hasAccounts } from "@/db/accounts";
import { theStore } from "@/db/open";
import { sealKeyState, type KeyState } from "@/db/seals/key-state";
import { keyWarning } from "@/db/seals/key-words";
import type { Store } from "@/db/store";
import { clientAddress } from "@/lib/auth/client-address";
import { failureWords } from "@/lib/operation/failure-words.mjs";
import { logLine, outlineOf } from "@/lib/operation/log-line.mjs";
import { endConnectionsOfServer } from "./end-connections";
import { startMail } from "./mail/start-mail";
import { nameResponses } from "./page-status";
import { readableAddress } from "./readable-address";
import { BEGAN_HEADER, CLIENT_HEADER, REQUEST_HEADER } from "./request-names";
import { namedProxy, ourOrigin, ourVersion } from "./settings";
import { setupToken } from "./setup-token";

/** What happens once in a process, before the first request. */
export async function start(): Promise<void> {
  logLine("info", "starting", { version: ourVersion, node: process.versions.node });
  process.umask(0o077); // what is written into data/ is nobody else's to read
  const store = openedStore();
  closeAtTheEnd(store);
  markRequests();
  nameResponses();
  endConnectionsOfServer();
  tellSealKey(store);
  if (!(await hasAccounts(store))) offerSetup();
  await startMail(store);
  logLine("info", "ready", { durationMs: Math.round(performance.now()) });
}

const keyEvents: Readonly<Record<KeyState["kind"], string>> = {
  unused: "",
  present: "",
  missing: "seal key missing",
  broken: "seal key unreadable",
  other: "seal key is another",
};

/** Nobody is kept from working by it, and whoever looks after the server has to know. */
function tellSealKey({ file }: Store): void {
  const state = sealKeyState(file);
  const text = keyWarning(state, file);
  if (text === undefined) return;
  logLine("warn", keyEvents[state.kind], { text });
  process.stderr.write(`${text}\n`);
}

/** To the person at the console, on stderr: the token has no place in the log. */
function offerSetup(): void {
  const page = `${ourOrigin()}/setup`;
  process.stderr.write(`\n第一次使用：请打开 ${page} ，安装口令：${setupToken()}\n\n`);
}

/** Where the database cannot be opened, serving pages that all fail helps nobody. */
function openedStore(): Store {
  try {
    return theStore();
  } catch (error) {
    logLine("error", "start failed", outlineOf(error));
    process.stderr.write(`${failureWords(error)}\n`);
    process.exit(1);
  }
}

/**
 * When asked to stop, Next takes no more requests, finishes those it has, and exits; then closing
 * brings what is in the log of writes into the database file itself.
 */
function closeAtTheEnd(store: Store): void {
  process.once("exit", (exitCode) => {
    store.close();
    logLine("info", "stopped", { exitCode });
  });
}

const THIS_START = randomBytes(4).toString("hex");
let requests = 0;

/** 16 digits that no other request of this start has, nor is likely to have had before; asked at every request. */
function nextRequestId(): string {
  requests += 1;
  return THIS_START + requests.toString(16).padStart(8, "0");
}

/**
 * Writes on each request, before Next sees it, what Next does not tell its routes: the address that it
 * came from, a number for the log, and the time. Headers of these names sent by a browser are overwritten.
 */
function markRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as {
      readonly request: IncomingMessage;
      readonly response: ServerResponse;
    };
    const forwarded = request.headers["x-forwarded-for"];
    const peer = request.socket.remoteAddress ?? "";
    const requestId = nextRequestId();
    request.url = readableAddress(request.url ?? "/");
    request.headers[CLIENT_HEADER] = clientAddress(peer, String(forwarded ?? ""), namedProxy());
    request.headers[REQUEST_HEADER] = requestId;
    request.headers[BEGAN_HEADER] = String(performance.now());
    response.setHeader("X-Request-Id", requestId);
  });
}
