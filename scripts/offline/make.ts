import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import path from "node:path";
import { sha256Of } from "../backup/sha256";
import { fileSize } from "../file-size";
import { orSay, timed } from "../report.mjs";
import { run } from "../run.mjs";
import { version } from "../version";
import { isRun, isServed, PROJECT } from "./contents";
import { fontFiles, isUsed, packageFolders } from "./packages";

const DIST = "dist";
const NAME = `nianbao-${version()}-${process.platform}-${process.arch}`;
const STAGE = path.join(DIST, NAME);
const SUMS = "SHA256SUMS";

/** Copies a file or folder to the same place in the archive's own. */
const take = (name: string, wanted: (file: string) => boolean = () => true) =>
  cp(name, path.join(STAGE, name), { recursive: true, verbatimSymlinks: true, filter: wanted });

/** Node's own program, for machines that have none. */
async function takeNode(): Promise<void> {
  const folder = path.join(STAGE, "node");
  await cp(process.execPath, path.join(folder, "bin", "node"));
  const licence = path.resolve(process.execPath, "..", "..", "LICENSE");
  if (existsSync(licence)) await cp(licence, path.join(folder, "LICENSE"));
}

async function gather(withNode: boolean): Promise<void> {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(STAGE, { recursive: true });
  for (const name of PROJECT) await take(name, isRun);
  await take(".next", (file) => isServed(path.relative(".next", file)));
  for (const folder of packageFolders()) await take(folder, (file) => isUsed(file, folder));
  for (const file of fontFiles()) await take(file);
  await cp(path.join("scripts", "offline", "nianbao"), path.join(STAGE, "nianbao"));
  if (withNode) await takeNode();
}

/** What `sha256sum -c SHA256SUMS` reads, so that a bad copy from a disc or stick is found. */
async function writeSums(): Promise<void> {
  const all = readdirSync(STAGE, { recursive: true, withFileTypes: true });
  const files = all
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(STAGE, path.join(entry.parentPath, entry.name)))
    .sort();
  const lines: string[] = [];
  for (const file of files) lines.push(`${await sha256Of(path.join(STAGE, file))}  ${file}\n`);
  writeFileSync(path.join(STAGE, SUMS), lines.join(""));
}

async function pack(): Promise<string> {
  const archive = path.join(DIST, `${NAME}.tar.gz`);
  const owner = ["--owner=0", "--group=0", "--numeric-owner", "--mode=a+rX,go-w"];
  await run("tar", ["-czf", archive, ...owner, "-C", DIST, NAME]);
  writeFileSync(`${archive}.sha256`, `${await sha256Of(archive)}  ${path.basename(archive)}\n`);
  rmSync(STAGE, { recursive: true });
  return archive;
}

await orSay(async () => {
  const withNode = process.argv.includes("--with-node");
  await timed("Files: gathered", () => gather(withNode));
  await timed("Checksums: written", writeSums);
  const archive = await timed("Archive: packed", pack);
  console.log(`${archive}, ${fileSize(archive)}`);
});
