import { randomBytes } from "node:crypto";

/**
 * What a route hands to the page that it leads to, taken once. It stays in memory: neither what was
 * typed nor a one-time password belongs in an address, a cookie or the database.
 */
export interface KeptOnce<T> {
  /** Answers with the name that it is taken under. */
  readonly leave: (value: T) => string;
  /** `asked` is the page's search parameter. */
  readonly take: (asked: string | string[] | undefined) => T | undefined;
}

/** On globalThis, since the route that leaves something and the page that takes it are built apart. */
export function keptOnce<T>(name: string, most: number): KeptOnce<T> {
  const key = Symbol.for(name);
  const kept = (): Map<string, T> => {
    const shared = globalThis as { [key]?: Map<string, T> | undefined };
    return (shared[key] ??= new Map<string, T>());
  };
  return {
    leave: (value) => {
      const id = randomBytes(16).toString("base64url");
      kept().set(id, value);
      const [oldest] = kept().keys();
      if (kept().size > most && oldest !== undefined) kept().delete(oldest);
      return id;
    },
    take: (asked) => {
      if (typeof asked !== "string") return undefined;
      const value = kept().get(asked);
      kept().delete(asked);
      return value;
    },
  };
}
