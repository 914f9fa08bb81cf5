import { createHash, getHashes } from "node:crypto";

/** What 操作记录 can be chained by: SHA-256, or the national SM3 (GB/T 32905). */
export const hashNames = ["sha256", "sm3"] as const;
export type HashName = (typeof hashNames)[number];

/** Of a text in UTF-8, as 64 hexadecimal digits; none of an algorithm that never was: a database may name any. */
export const hashOf = (name: HashName, text: string): string =>
  hashNames.includes(name) ? createHash(name).update(text, "utf8").digest("hex") : "";

/** The algorithm that a setting names; SHA-256 where it is left out. @throws where this machine has none of that name */
export function hashNamed(setting: string | undefined): HashName {
  const asked = setting?.trim().toLowerCase() || "sha256";
  const name = hashNames.find((each) => each === asked);
  if (name && getHashes().includes(name)) return name;
  const why = name ? "这台机器的 OpenSSL 没有这种算法" : `只能写 ${hashNames.join(" 或 ")}`;
  throw new Error(`NIANBAO_RECORD_HASH 写的是 ${asked}，${why}。请改正后再启动。`);
}
