import { z } from "zod";

const LONGEST_ADDRESS = 254; // RFC 5321, less the brackets

const address = z.email().max(LONGEST_ADDRESS);

/** As typed, full-width letters too; "" where there is none. */
export const normaliseEmail = (typed: string): string => typed.normalize("NFKC").trim();

/** Why a normalised address cannot be an account's, or undefined. None at all is well. */
export function emailProblem(email: string): string | undefined {
  if (email === "" || address.safeParse(email).success) return undefined;
  return "这不是邮箱地址，请写成 name@example.gov.cn 的样子，只写一个；没有就空着。";
}
