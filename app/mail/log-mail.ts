import type { Posted } from "@/lib/mail/postbox";
import { logLine, outlineOf } from "@/lib/operation/log-line.mjs";

const reasons = {
  refused: "the server refused it",
  unreachable: "the server cannot be reached",
} as const;

/** That a mail was not accepted, and is tried again; to whom it was has no place in the log. */
export function logNotPosted({
  kind,
  error,
}: Exclude<Posted, { readonly kind: "accepted" }>): void {
  const { error: name, code } = outlineOf(error);
  const outline = { ...(name && { error: name }), ...(code && { code }) };
  logLine("warn", "mail not sent", { reason: reasons[kind], ...outline });
}
