import { BlockList, isIP } from "node:net";

/** What is nobody's address on the net, or only within a machine, an office or a provider (IANA's registries). */
const RESERVED: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Of the sixth version only what is routed at all, without what hides an address of the fourth. */
const ROUTED = ["2000::", 3] as const;
const HIDING: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
];

const reserved = new BlockList();
for (const [net, prefix] of RESERVED) reserved.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of HIDING) reserved.addSubnet(net, prefix, "ipv6");
const routed = new BlockList();
routed.addSubnet(...ROUTED, "ipv6");

/** Whether an IP address can be one of a public web site. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !reserved.check(address, "ipv4");
  return family === 6 && routed.check(address, "ipv6") && !reserved.check(address, "ipv6");
}
