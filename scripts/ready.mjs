import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, buildIsCurrent } from "./ready/build.mjs";
import { dependenciesAreInstalled, installDependencies } from "./ready/dependencies.mjs";
import { nodeProblem } from "./ready/node-version.mjs";
import { orSay, timed } from "./report.mjs";
import { run } from "./run.mjs";

/** Node's version and the installed packages: all that the checks need. */
export async function install() {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  console.log(`Node ${process.versions.node}`);
  if (dependenciesAreInstalled()) console.log("Dependencies: installed as locked");
  else {
    console.log("Dependencies: installing them, a few minutes where one has to be compiled");
    await timed("Dependencies: installed", installDependencies);
  }
}

const FONTS = path.join("scripts", "fonts.mjs");

/** The open faces that stand in for the official ones in the PDF. */
export async function unpackFonts() {
  if (existsSync(FONTS)) await timed("Fonts: unpacked", () => run(process.execPath, [FONTS]));
}

export async function makeBuild() {
  if (buildIsCurrent()) console.log("Build: made from these sources");
  else await timed("Build: made", build);
}

/** Everything that a server needs; what is there already is kept. */
export async function ready() {
  await install();
  await unpackFonts();
  await makeBuild();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await orSay(ready);
