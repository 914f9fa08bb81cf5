import { existsSync } from "node:fs";
import { choosePort } from "./port.mjs";
import { ready } from "./ready.mjs";
import { orSay, timed } from "./report.mjs";
import { run } from "./run.mjs";
import { serve } from "./serve.mjs";

const DATABASE = "data/demo.db";

/** Known accounts, so this machine alone is answered. */
const HOST = "127.0.0.1";

const seed = () => run(process.execPath, ["--import", "tsx", "scripts/demo/seed.ts", DATABASE]);

/** @param {number} port */
function greet(port) {
  console.log(`
Nianbao's demo is at http://localhost:${port}
Accounts: preparer, reviewer, head, admin; password of each: nianbao-demo
Ctrl-C stops it. What is typed stays in ${DATABASE}; delete that file to begin anew.
`);
}

await orSay(async () => {
  await ready();
  if (!existsSync(DATABASE)) await timed(`Demo data: written to ${DATABASE}`, seed);
  const port = await choosePort();
  const env = {
    NIANBAO_DB: DATABASE,
    NIANBAO_DEMO: "1",
    NIANBAO_ORIGIN: `http://localhost:${port}`,
  };
  await serve({ port, host: HOST, env, onAnswer: () => greet(port) });
});
