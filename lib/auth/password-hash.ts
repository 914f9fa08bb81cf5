import { hash, verify } from "@node-rs/argon2";

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

/** Compared with where there is no such account, so that the time taken tells nothing. */
const nobodys = hash("no account has this password", settings);

export async function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, settings));
}

/** Whether the password belongs to the hash; takes as long where there is no hash. */
export async function verifyPassword(
  stored: string | undefined,
  password: string,
): Promise<boolean> {
  const matches = await inTurn(async () => verify(stored ?? (await nobodys), password));
  return matches && stored !== undefined;
}
