import { asciiAddress } from "@/lib/browser/ascii-address";

/** Where to go after signing in: a path of ours, never another site. */
export function nextPath(asked: string | undefined): string {
  const ours = asked !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(asked);
  return ours ? asciiAddress(asked) : "/";
}
