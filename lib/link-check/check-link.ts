import { request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { checkedLookup, InnerAddress } from "./checked-lookup";
import { isPublicAddress } from "./public-address";

/** What became of asking for a link. */
export type LinkCheck =
  | { readonly kind: "opens" }
  /** Somebody answered, but with no page: 404 … */
  | { readonly kind: "answers"; readonly status: number }
  /** Leads into the office's own network. */
  | { readonly kind: "inner" }
  /** No connection from here: there is no network, the name is wrong, or nobody answers. */
  | { readonly kind: "unreachable" };

export interface LinkCheckOptions {
  /** Whether an IP address may be asked. */
  readonly mayAsk?: (address: string) => boolean;
  /** How names are resolved. */
  readonly lookup?: LookupFunction;
  /** Ends it early. */
  readonly signal?: AbortSignal;
}

const MOST_REDIRECTS = 3;
const PATIENCE_MS = 5_000;

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

/** Hears how a server answers and reads nothing of it. Some servers refuse HEAD, so it is GET. */
function ask(url: URL, lookup: LookupFunction, signal: AbortSignal): Promise<Answer> {
  const request = url.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent: false, lookup, signal }, (response) => {
      const { statusCode = 0, headers } = response;
      resolve({ status: statusCode, location: headers.location });
      response.destroy();
    });
    asked.on("error", reject).end();
  });
}

const isWeb = ({ protocol }: URL): boolean => protocol === "http:" || protocol === "https:";

/** A host that is an address itself is connected to without being looked up. */
function requireAskable(url: URL, mayAsk: (address: string) => boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!isWeb(url) || (isIP(host) !== 0 && !mayAsk(host))) throw new InnerAddress(url.hostname);
}

/** Where an answer sends on to. */
const sentOn = ({ status, location }: Answer): string | undefined =>
  status >= 300 && status < 400 ? location : undefined;

const outcomeOf = ({ status }: Answer): LinkCheck =>
  status >= 200 && status < 300 ? { kind: "opens" } : { kind: "answers", status };

async function follow(
  address: string,
  { mayAsk, lookup, signal }: Required<LinkCheckOptions>,
): Promise<LinkCheck> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    requireAskable(url, mayAsk);
    const answer = await ask(url, lookup, signal);
    const next = sentOn(answer);
    if (next === undefined) return outcomeOf(answer);
    url = new URL(next, url);
  }
  return { kind: "unreachable" };
}

/**
 * Asks for a web address from here, as far as the network allows; never into the office's own
 * network, neither by its name, nor by a redirect. Answers within some seconds, and always.
 */
export async function checkLink(
  address: string,
  {
    mayAsk = isPublicAddress,
    lookup = checkedLookup(mayAsk),
    signal = AbortSignal.timeout(PATIENCE_MS),
  }: LinkCheckOptions = {},
): Promise<LinkCheck> {
  try {
    return await follow(address, { mayAsk, lookup, signal });
  } catch (error) {
    return { kind: error instanceof InnerAddress ? "inner" : "unreachable" };
  }
}
