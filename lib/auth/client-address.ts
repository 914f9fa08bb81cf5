const plain = (address: string) => address.trim().replace(/^::ffff:/, "");

/**
 * Where a request came from. X-Forwarded-For can be written by anybody, so it counts only where the
 * connection itself comes from the office's named proxy, and then only its last entry: the proxy's own.
 */
export function clientAddress(
  peer: string,
  forwardedFor: string | undefined,
  proxy: string | undefined,
): string {
  const last = forwardedFor?.split(",").at(-1);
  return proxy !== undefined && last && plain(peer) === plain(proxy) ? plain(last) : plain(peer);
}

/** Whether a request came from the machine itself. */
export const isLoopback = (address: string): boolean =>
  /^127\.\d+\.\d+\.\d+$|^::1$/.test(plain(address));
