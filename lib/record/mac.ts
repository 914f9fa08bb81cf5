import { createHmac, timingSafeEqual } from "node:crypto";
import { hashNames, hashOf, type HashName } from "./hash";

/** What seals the rows of 操作记录; it lies outside the database. */
export interface SealKey {
  /** Tells keys apart and gives nothing away of the secret. */
  readonly id: string;
  readonly secret: string;
}

/** How rows of 操作记录 are hashed and sealed now. */
export interface Sealing {
  readonly algorithm: HashName;
  /** Undefined where it is missing: rows are then written without a seal. */
  readonly key: SealKey | undefined;
}

export const sealKey = (secret: string): SealKey => ({
  id: hashOf("sha256", `nianbao seal key\n${secret}`).slice(0, 12),
  secret,
});

const hmac = (algorithm: HashName, { secret }: SealKey, hash: string): string =>
  createHmac(algorithm, secret).update(hash, "utf8").digest("hex");

/** The seal on a row's hash, as sha256:1f0c5a27b3de:9b…; null without a key. */
export const macOf = ({ algorithm, key }: Sealing, hash: string): string | null =>
  key ? `${algorithm}:${key.id}:${hmac(algorithm, key, hash)}` : null;

/** What a row's seal says of its hash. */
export type MacFinding =
  | { readonly kind: "sealed" | "forged" | "unsealed" | "noKey" }
  /** The id of the key that sealed it, which is not the one at hand. */
  | { readonly kind: "otherKey"; readonly id: string };

export function checkMac(key: SealKey | undefined, hash: string, mac: string | null): MacFinding {
  if (mac === null) return { kind: "unsealed" };
  const [named, id = "", sealed = ""] = mac.split(":");
  const algorithm = hashNames.find((each) => each === named);
  if (!algorithm) return { kind: "forged" };
  if (!key) return { kind: "noKey" };
  if (id !== key.id) return { kind: "otherKey", id };
  const [one, other] = [Buffer.from(sealed), Buffer.from(hmac(algorithm, key, hash))];
  const same = one.length === other.length && timingSafeEqual(one, other);
  return { kind: same ? "sealed" : "forged" };
}
