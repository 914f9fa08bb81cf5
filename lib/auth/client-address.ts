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
