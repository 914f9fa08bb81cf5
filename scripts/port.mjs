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
      throw new Error(`PORT is ${wanted}, which is no port number.`);
    }
    if (await isFree(port)) return port;
    throw new Error(`Port ${port} is in use. Stop what listens there, or name another: PORT=3001`);
  }
  for (let port = 3000; port < 3100; port++) if (await isFree(port)) return port;
  throw new Error("No port from 3000 to 3099 is free. Name one: PORT=4000");
}
