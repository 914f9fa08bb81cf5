import { randomBytes, timingSafeEqual } from "node:crypto";

const KEY = Symbol.for("nianbao.setup-token");

/**
 * The token that the console prints while there is no account: who reads the console may set up. It
 * lives as long as the process, and on globalThis, since the console's part and the route's are built apart.
 */
export function setupToken(): string {
  const shared = globalThis as { [KEY]?: string | undefined };
  return (shared[KEY] ??= randomBytes(12).toString("hex"));
}

export function isSetupToken(typed: string): boolean {
  const [given, kept] = [Buffer.from(typed.trim()), Buffer.from(setupToken())];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
