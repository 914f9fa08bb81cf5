import { once } from "node:events";
import { createServer } from "node:net";

/** @typedef {{ readonly what: string, readonly mend: string }} Refusal */

/** @param {string} text */
export function portNumber(text) {
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/** @param {string} text */
export const noPort = (text) => ({
  what: `PORT 是 ${text}，不是端口号`,
  mend: "请写 1 到 65535 之间的数，例如 PORT=3000",
});

/**
 * The system's code for why nothing can listen there; undefined where something can.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<string | undefined>}
 */
async function refusalCode(port, host) {
  const server = createServer().listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    return String(/** @type {{ code?: unknown }} */ (error).code);
  }
  server.close();
  await once(server, "close");
  return undefined;
}

/** @param {number} port */
const isFree = async (port) => (await refusalCode(port)) === undefined;

/**
 * Why a port cannot be listened on, on every address of this machine or on `host`.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<Refusal | undefined>}
 */
export async function portRefusal(port, host) {
  const code = await refusalCode(port, host);
  if (code === undefined) return undefined;
  if (code === "EACCES") {
    const mend = "请换一个 1024 以上的端口：PORT=3000；要用 80、443 的，在前面放 nginx";
    return { what: `现在的用户不能用端口 ${port}`, mend };
  }
  if (host && code !== "EADDRINUSE") {
    const mend = "请写这台机器自己的 IP 地址，或者去掉这个设置";
    return { what: `NIANBAO_HOST 是 ${host}，这台机器没有这个地址`, mend };
  }
  const mend = "请停掉占用它的程序，或者换一个端口：PORT=3001";
  return { what: `端口 ${port} 已被占用`, mend };
}

/** @param {Refusal} refusal */
export const refusalOf = ({ what, mend }) => new Error(`${what}。${mend}`);

/**
 * The port that PORT names, or the first free one from 3000.
 * @param {string} [wanted]
 * @param {string} [host]
 * @throws where PORT cannot be listened on, or is no port
 */
export async function choosePort(wanted = process.env.PORT, host) {
  if (wanted) {
    const port = portNumber(wanted);
    if (port === undefined) throw refusalOf(noPort(wanted));
    const refusal = (await portRefusal(port)) ?? (host ? await portRefusal(port, host) : undefined);
    if (refusal) throw refusalOf(refusal);
    return port;
  }
  for (let port = 3000; port < 3100; port++) if (await isFree(port)) return port;
  throw new Error("3000 到 3099 的端口都被占用。请指定一个：PORT=4000");
}
