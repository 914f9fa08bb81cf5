import { createHash, randomBytes } from "node:crypto";

/** A new secret for a session's cookie: 256 random bits, base64url. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token: who reads the database can open no session with it. */
export function sessionIdOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
