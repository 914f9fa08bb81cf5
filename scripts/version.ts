import { readJson } from "./read-json.mjs";

/** Nianbao's own, as package.json says it. */
export function version(): string {
  const { version } = readJson("package.json") as { readonly version: string };
  return version;
}
