import { ready } from "./ready.mjs";
import { orSay } from "./report.mjs";
import { ended, start } from "./run.mjs";

/** Makes the archive that installs without a network, for the platform it is made on. */
await orSay(async () => {
  await ready();
  const args = ["--import", "tsx", "scripts/offline/make.ts", ...process.argv.slice(2)];
  process.exitCode = await ended(start(process.execPath, args, { stdio: "inherit" }));
});
