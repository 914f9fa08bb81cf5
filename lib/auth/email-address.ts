import { z } from "zod";

const LONGEST_ADDRESS = 254; // RFC 5321, less the brackets

const address = z.email().max(LONGEST_ADDRESS);

export interface ReadEmail {
  /** Null where there is none. */
  readonly email: string | null;
  /** Why it cannot be an account's; undefined where it can. None at all is well. */
  readonly problem: string | undefined;
}

const PROBLEM = "这不是邮箱地址，请写成 name@example.gov.cn 的样子，只写一个；没有就空着。";

/** An address as somebody typed it, in full-width letters too. */
export function readEmail(typed: string): ReadEmail {
  const email = typed.normalize("NFKC").trim();
  if (email === "") return { email: null, problem: undefined };
  return { email, problem: address.safeParse(email).success ? undefined : PROBLEM };
}
