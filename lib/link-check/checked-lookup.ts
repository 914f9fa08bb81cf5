import { lookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";

/** A name that leads into the office's own network, where a check does not go. */
export class InnerAddress extends Error {}

type Resolve = (
  name: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves a name for a connection, which goes to the very addresses that were looked at: resolved
 * a second time, the name could lead elsewhere. One address that may not be asked refuses them all.
 */
export function checkedLookup(
  mayAsk: (address: string) => boolean,
  resolve: Resolve = lookup,
): LookupFunction {
  return (name, options, done) => {
    resolve(name, { all: true }, (error, addresses) => {
      if (error) return done(error, "");
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => mayAsk(address))) {
        return done(new InnerAddress(name), "");
      }
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}
