import { fileURLToPath } from "node:url";
import { choosePort } from "./port.mjs";
import { orSay } from "./report.mjs";
import { serve } from "./serve.mjs";

/**
 * Serves what is built, on data/nianbao.db. NIANBAO_ORIGIN is the address that people open
 * (http://年报.example:3000); without it only this machine is answered. Said on stderr: stdout is the log.
 */
export async function launch() {
  const port = await choosePort(process.env.PORT ?? "3000");
  const configured = process.env.NIANBAO_ORIGIN;
  const origin = configured ?? `http://localhost:${port}`;
  const host = process.env.NIANBAO_HOST ?? (configured ? undefined : "127.0.0.1");
  const onAnswer = () => console.error(`年报系统已启动：${origin}`);
  await serve({ port, host, env: { NIANBAO_ORIGIN: origin }, onAnswer });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await orSay(launch);
