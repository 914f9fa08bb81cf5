/** Where nothing is. */
const NOWHERE = "/not-found";

/**
 * The address that Next is to see instead of one that is no text, such as /reports/%ff: of that it makes
 * an error of its own, in English and without a page.
 */
export function readableAddress(address: string): string {
  try {
    decodeURIComponent(address.split("?", 1)[0] ?? "");
    return address;
  } catch {
    return NOWHERE;
  }
}
