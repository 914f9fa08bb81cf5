/** An address on the web, which may go on in Chinese within a path or a query: …/?栏目=1 */
const ADDRESS = /https?:\/\/[!-~]+(?:(?<=[/=&?]|\/\()\p{Script=Han}+[=/&.)][!-~]*)*/giu;

/** Marks at an address's end belong to the sentence around it. */
const TRAILING = new Set(",;:.!?(\"'<>");

function lengthOf(address: string): number {
  let length = address.length;
  const held = address.includes("(");
  while (length > 0) {
    const last = address[length - 1] ?? "";
    if (!TRAILING.has(last) && !(last === ")" && !held)) break;
    length -= 1;
  }
  return length;
}

/** For each code point of a text, whether it stands in an address. One walk. */
export function addressesIn(typed: readonly string[]): readonly boolean[] {
  const within = typed.map(() => false);
  const text = typed.join("");
  if (!text.includes("://")) return within;
  let [nth, at] = [0, 0];
  for (const found of text.matchAll(ADDRESS)) {
    const end = found.index + lengthOf(found[0]);
    for (; at < end; nth += 1) {
      if (at >= found.index) within[nth] = true;
      at += typed[nth]?.length ?? 1;
    }
  }
  return within;
}
