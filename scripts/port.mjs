import { once } from "node:events";
import { createServer } from "node:net";

/** @param {number} port */
export async function isFree(port) {
  const server = createServer().listen(port);
  try {
    await once(server, "listening");
  } catch {
    return false;
  }
  server.close();
  await once(server, "close");
  return true;
}

/**
 * The port that PORT names, or the first free one from 3000.
 * @throws where PORT is taken, or is no port
 */
export async function choosePort(wanted = process.env.PORT) {
  if (wanted) {
    const port = Number(wanted);
    if (!(Number.isInteger(port) && port > 0 && port < 65_536)) {
      throw new Error(`PORT 是 ${wanted}，不是端口号。`);
    }
    if (await isFree(port)) return port;
    throw new Error(`端口 ${port} 已被占用。请停掉占用它的程序，或者换一个端口：PORT=3001`);
  }
  for (let port = 3000; port < 3100; port++) if (await isFree(port)) return port;
  throw new Error("3000 到 3099 的端口都被占用。请指定一个：PORT=4000");
}
