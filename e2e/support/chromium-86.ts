import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { startBrowser, type StartedBrowser } from "./browser-process";

const packed = path.join(
  path.dirname(createRequire(import.meta.url).resolve("chrome-aws-lambda/package.json")),
  "bin",
);
const UNPACKED = path.join("node_modules", ".cache", "nianbao", "chromium-86");

/** The browser comes as a program for another machine's Linux, with the few libraries that one lacks. */
function unpack(): void {
  if (existsSync(UNPACKED)) return;
  const aside = `${UNPACKED}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const program = path.join(aside, "chromium");
  writeFileSync(program, brotliDecompressSync(readFileSync(path.join(packed, "chromium.br"))));
  chmodSync(program, 0o755);
  const libraries = brotliDecompressSync(readFileSync(path.join(packed, "aws.tar.br")));
  spawnSync("tar", ["-x", "-C", aside, "./lib"], { input: libraries });
  renameSync(aside, UNPACKED);
}

/** Left to split itself up, it does not start. */
const start = (folder: string): Promise<StartedBrowser> =>
  startBrowser({
    program: path.join(UNPACKED, "chromium"),
    args: ["--no-sandbox", "--single-process", "--no-zygote", "--disable-gpu"],
    env: { LD_LIBRARY_PATH: path.resolve(UNPACKED, "lib") },
    folder,
  });

/** On a busy machine one start in some thirty spins for good before a page is open. */
const STARTS = 4;

/** Chromium 86, the oldest core that offices' browsers still have. */
export async function startChromium86(folder: string): Promise<StartedBrowser> {
  unpack();
  for (let at = 1; at < STARTS; at += 1) {
    try {
      return await start(folder);
    } catch (error) {
      console.warn(`Chromium 86 did not start: ${String(error)}`);
    }
  }
  return start(folder);
}
