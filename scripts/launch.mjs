import { fileURLToPath } from "node:url";
import { originProblem } from "./origin.mjs";
import { choosePort, refusalOf } from "./port.mjs";
import { orSay } from "./report.mjs";
import { serve } from "./serve.mjs";

/** A setting left empty is none. */
function configuredOrigin() {
  const address = process.env.NIANBAO_ORIGIN;
  if (!address) return undefined;
  const problem = originProblem(address);
  if (problem) throw refusalOf(problem);
  return new URL(address).origin;
}

/**
 * Serves what is built, on data/nianbao.db. NIANBAO_ORIGIN is the address that people open
 * (http://年报.example:3000); without it only this machine is answered. Said on stderr: stdout is the log.
 */
export async function launch() {
  const configured = configuredOrigin();
  const host = process.env.NIANBAO_HOST || (configured ? undefined : "127.0.0.1");
  const port = await choosePort(process.env.PORT || "3000", host);
  const origin = configured ?? `http://localhost:${port}`;
  const onAnswer = () => console.error(`年报系统已启动：${origin}`);
  await serve({ port, host, env: { NIANBAO_ORIGIN: origin }, onAnswer });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await orSay(launch);
