import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const files = (): readonly string[] => readdirSync("app", { recursive: true, encoding: "utf8" });

const addressOf = (file: string): string =>
  `/${path.dirname(file).split(path.sep).join("/")}`.replace("/.", "/");

/** The address of every page that there is, read from the files that make them. */
export const appPages = (): readonly string[] =>
  files().flatMap((file) => (path.basename(file) === "page.tsx" ? [addressOf(file)] : []));

/** What a file that makes a route answers to: `PATCH /api/reports/[id]/entries`. */
function routesIn(file: string): readonly string[] {
  if (path.basename(file) !== "route.ts") return [];
  const source = readFileSync(path.join("app", file), "utf8");
  const methods = source.matchAll(/^export (?:const|(?:async )?function) ([A-Z]+)\b/gm);
  return [...methods].map(([, method]) => `${method ?? ""} ${addressOf(file)}`);
}

/** Every page and route there is, as `GET /reports/[id]`. */
export const appRoutes = (): string[] => [
  ...appPages().map((address) => `GET ${address}`),
  ...files().flatMap(routesIn),
];
