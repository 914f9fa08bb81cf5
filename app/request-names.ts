export const SESSION_COOKIE = "nianbao-session";

/** Set by proxy.ts with the sign-in page: whoever signs in without it has a browser that keeps no cookies. */
export const PROBE_COOKIE = "nianbao-cookies";

/** Set by proxy.ts on every page's request: path and query, which a page cannot know otherwise. */
export const PATH_HEADER = "x-nianbao-path";

/** Set by start.ts on every request: its number in the log, and when it came in by performance.now(). */
export const REQUEST_HEADER = "x-nianbao-request";
export const BEGAN_HEADER = "x-nianbao-began";

/** Set by start.ts on every request: the address that it came from. */
export const CLIENT_HEADER = "x-nianbao-client";

/** Set by instrumentation.ts on every request: the name of its answer, see page-status.ts. */
export const RESPONSE_HEADER = "x-nianbao-response";
