import { hash, verify } from "@node-rs/argon2";
import type { OneTimePassword } from "./one-time-password";

/** Argon2id as OWASP advises (19 MiB, 2 passes): the library's defaults, said here so that they stay. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A flood of sign-ins may take neither both cores nor much memory. */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < MOST_AT_ONCE) running += 1;
  else await new Promise<void>((begin) => waiting.push(begin));
  try {
    return await work();
  } finally {
    const next = waiting.shift(); // takes over the place
    if (next) next();
    else running -= 1;
  }
}

/**
 * A one-time password is 79 random bits, which nobody guesses at any speed: it needs no slow hash,
 * and 1,500 of them are made in a second.
 */
const oneTime = { memoryCost: 1024, timeCost: 1, parallelism: 1 };
const isOneTime = (stored: string) => stored.includes("$m=1024,t=1,p=1$");

/** Compared with in the place of what is not there, so that the time taken tells nothing. */
const nobodys = hash("no account has this password", settings);
const nobodysOneTime = hash("nor this one", oneTime);

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, settings));
}

export async function hashOneTimePassword(password: OneTimePassword): Promise<string> {
  return inTurn(() => hash(password, oneTime));
}

/**
 * Whether the password belongs to the hash. One slow and one quick hash are compared whichever of
 * the two is stored, or none: it takes the same time.
 */
export async function verifyPassword(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  const quick = stored !== undefined && isOneTime(stored);
  const [slowly, quickly] = await inTurn(async () => [
    await verify(quick || stored === undefined ? await nobodys : stored, password),
    await verify(quick ? stored : await nobodysOneTime, password),
  ]);
  return stored !== undefined && (quick ? quickly : slowly);
}
