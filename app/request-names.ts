export const SESSION_COOKIE = "nianbao-session";

/** Set by proxy.ts on every page's request: path and query, which a page cannot know otherwise. */
export const PATH_HEADER = "x-nianbao-path";
