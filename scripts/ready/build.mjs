import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTool } from "../run.mjs";

const FOLDERS = ["app", "components", "db", "lib", "public"];
const FILES = [
  ...["package.json", "package-lock.json", "tsconfig.json", "next.config.js"],
  ...["instrumentation.ts", "proxy.ts"],
];
/** A page that asked for data while it is built would ship that data, and wait for a running server's lock. */
const NO_DATABASE = path.join("package.json", "is-no-folder.db");
const NOTE = path.join(".next", "sources.sha256");

/** @param {string} folder */
function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** One hash of everything that the build is made from. */
function sources() {
  const hash = createHash("sha256");
  const files = [...FILES.filter((file) => existsSync(file)), ...FOLDERS.flatMap(filesIn)];
  for (const file of files.sort()) {
    const content = createHash("sha256").update(readFileSync(file)).digest("hex");
    hash.update(`${file}\0${content}\n`);
  }
  return hash.digest("hex");
}

/** Whether the build that stands there was made from the sources as they are. */
export function buildIsCurrent() {
  if (!existsSync(path.join(".next", "BUILD_ID")) || !existsSync(NOTE)) return false;
  return readFileSync(NOTE, "utf8") === sources();
}

export async function build() {
  const made = sources(); // before: what changes during the build is built the next time
  const env = { NEXT_TELEMETRY_DISABLED: "1", NIANBAO_DB: NO_DATABASE };
  await runTool("next/dist/bin/next", ["build"], env);
  writeFileSync(NOTE, made);
}
