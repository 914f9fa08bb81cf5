import { readEmail } from "@/lib/auth/email-address";
import { requireNone } from "./problem";

/** An e-mail address as a form sent it; null where it was left empty. */
export function emailTyped(typed: string): string | null {
  const { email, problem } = readEmail(typed);
  requireNone({ email: problem });
  return email;
}
