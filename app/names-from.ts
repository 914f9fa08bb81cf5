import { displayNameProblem, nameProblem, normaliseName } from "@/lib/auth/account-name";
import { invalid } from "./problem";

/** A new account's names as a form sent them; throws what is wrong with them, by field. */
export function namesFrom(
  account: string,
  typed: string,
): { readonly name: string; readonly displayName: string } {
  const [name, displayName] = [normaliseName(account), typed.trim()];
  const problems = { account: nameProblem(name), displayName: displayNameProblem(displayName) };
  const found = Object.entries(problems).flatMap(([field, said]) => (said ? [[field, said]] : []));
  if (found.length > 0) throw invalid(Object.fromEntries(found) as Record<string, string>);
  return { name, displayName };
}
