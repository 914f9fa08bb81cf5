import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every page and route there is, as `GET /reports/[id]`, read from the files that make them. */
export function appRoutes(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  return files.flatMap((file) => {
    const address = `/${path.dirname(file).split(path.sep).join("/")}`.replace("/.", "/");
    if (path.basename(file) === "page.tsx") return [`GET ${address}`];
    if (path.basename(file) !== "route.ts") return [];
    const source = readFileSync(path.join("app", file), "utf8");
    const methods = source.matchAll(/^export (?:const|(?:async )?function) ([A-Z]+)\b/gm);
    return [...methods].map(([, method]) => `${method ?? ""} ${address}`);
  });
}
