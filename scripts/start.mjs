import { choosePort } from "./port.mjs";
import { ready } from "./ready.mjs";
import { orSay } from "./report.mjs";
import { serve } from "./serve.mjs";

/**
 * The production start on data/nianbao.db. NIANBAO_ORIGIN is the address that people open
 * (http://年报.example:3000); without it only this machine is answered.
 */
await orSay(async () => {
  await ready();
  const port = await choosePort(process.env.PORT ?? "3000");
  const configured = process.env.NIANBAO_ORIGIN;
  const origin = configured ?? `http://localhost:${port}`;
  const host = process.env.NIANBAO_HOST ?? (configured ? undefined : "127.0.0.1");
  const onAnswer = () => console.log(`Nianbao is at ${origin}`);
  await serve({ port, host, env: { NIANBAO_ORIGIN: origin }, onAnswer });
});
