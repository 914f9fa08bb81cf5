import { fileURLToPath } from "node:url";
import { unpackFonts } from "./fonts.mjs";
import { build, buildIsCurrent } from "./ready/build.mjs";
import { dependenciesAreInstalled, installDependencies } from "./ready/dependencies.mjs";
import { nodeProblem } from "./ready/node-version.mjs";
import { orSay, timed } from "./report.mjs";

/**
 * Node's version and the installed packages.
 * @param {{ dev: boolean }} needed `dev`: what only building and testing need, too
 */
export async function install(needed) {
  const problem = nodeProblem();
  if (problem) throw new Error(problem);
  console.log(`Node ${process.versions.node}`);
  if (dependenciesAreInstalled(needed)) console.log("Dependencies: installed as locked");
  else {
    console.log("Dependencies: installing them, a few minutes where one has to be compiled");
    await timed("Dependencies: installed", installDependencies);
  }
}

/** The open faces that stand in for the official ones in the PDF. */
export function makeFonts() {
  unpackFonts();
  console.log("Fonts: unpacked");
}

export async function makeBuild() {
  if (buildIsCurrent()) console.log("Build: made from these sources");
  else await timed("Build: made", build);
}

/** Everything that a server needs; what is there already is kept. */
export async function ready() {
  await install({ dev: !buildIsCurrent() });
  makeFonts();
  await makeBuild();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await orSay(ready);
