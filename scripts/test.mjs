import { mkdirSync, rmSync } from "node:fs";
import { aptLine, installPackages, mayInstall } from "./debian.mjs";
import { npm } from "./npm.mjs";
import { install, makeBuild, makeFonts } from "./ready.mjs";
import { orSay, timed } from "./report.mjs";
import { journeyResults, unitResults } from "./results.mjs";

const UNIT = "test-results/unit.json";
const JOURNEYS = "test-results/journeys.json";

const unitTests = () =>
  npm(["run", "unit", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`]);

const journeys = () =>
  npm(["run", "e2e", "--", "--reporter=list,json"], { PLAYWRIGHT_JSON_OUTPUT_NAME: JOURNEYS });

/** A browser for the journeys, installed where that is allowed and said how where it is not. */
async function browser() {
  const { findWindowless } = await import("./chromium.mjs"); // needs Playwright, installed by now
  const found = findWindowless();
  if (found) {
    console.log(`Browser: ${found}`);
    return;
  }
  if (!mayInstall()) {
    throw new Error(`The browser journeys need Chromium. As root, run:\n  ${aptLine}`);
  }
  await timed("Browser: Debian's Chromium installed", installPackages);
  if (!findWindowless()) throw new Error("Chromium was installed but is not where it should be.");
}

async function everything() {
  rmSync("test-results", { recursive: true, force: true });
  mkdirSync("test-results");
  await install({ dev: true });
  await browser();
  makeFonts();
  // Each of two cores has about as much to do: the linter takes as long as all the others.
  await Promise.all([
    timed("Lint", () => npm(["run", "lint:code"])),
    timed("Types", () => npm(["run", "types"]))
      .then(makeBuild)
      .then(() => timed("Format", () => npm(["run", "lint:format"]))),
  ]);
  await timed("Unit tests", unitTests);
  await timed("Browser journeys", journeys);
}

process.on("exit", () => {
  const [unit, browsed] = [unitResults(UNIT), journeyResults(JOURNEYS)];
  const [passed, failed] = [unit.passed + browsed.passed, unit.failed + browsed.failed];
  console.log(`${passed} passed, ${failed} failed, ${unit.skipped + browsed.skipped} skipped`);
});
await orSay(everything);
