import { existsSync } from "node:fs";
import { nodeProblem } from "./ready/node-version.mjs";
import { ended, start } from "./run.mjs";

/** Says what is wrong with the installation. Runs where so little is there that nothing else would. */
function nothingRuns() {
  const problem = nodeProblem();
  if (problem) return `Node 是 ${process.versions.node}，太旧。请安装 20.19 或更新的 Node`;
  if (!existsSync("node_modules/tsx")) return "依赖没有安装。请执行 npm run ready";
  if (!existsSync(".next/BUILD_ID")) return "还没有构建。请执行 npm run ready";
  return undefined;
}

const problem = nothingRuns();
if (problem) {
  console.log(`✗ ${problem}`);
  process.exit(1);
}
const doctor = start(process.execPath, ["--import", "tsx", "scripts/doctor/run.ts"], {
  stdio: "inherit",
});
process.exit(await ended(doctor));
