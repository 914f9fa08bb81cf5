import { get } from "node:http";
import { setTimeout } from "node:timers/promises";
import { ended, start } from "./run.mjs";

const NEXT = "node_modules/next/dist/bin/next";

/** Loaded before the framework, so that its own words become lines of the log. */
const CONSOLE = "./lib/operation/console-lines.mjs";

/**
 * How Node is called to serve a built application.
 * @param {string} folder the application's
 * @param {number} port
 * @param {string | undefined} host
 */
export const serverArguments = (folder, port, host) => [
  ...["--import", CONSOLE, NEXT, "start", folder, "-p", String(port)],
  ...(host ? ["-H", host] : []),
];

/**
 * @typedef {object} Service
 * @property {number} port
 * @property {string | undefined} host the address listened on; every one of this machine's if absent
 * @property {Record<string, string>} env
 * @property {() => void} onAnswer called once the server answers
 */

/**
 * Runs the built application until it ends, as one process: the database allows no second one.
 * @param {Service} service
 */
export async function serve({ port, host, env, onAnswer }) {
  const server = start(process.execPath, serverArguments(".", port, host), {
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const over = ended(server);
  const place = { host: host ?? "127.0.0.1", port };
  if (await answers(place, () => server.exitCode !== null)) onAnswer();
  process.exit(await over);
}

/** @typedef {{ readonly host: string, readonly port: number }} Place An address with colons, too: of IPv6. */

/**
 * One answer over a connection of its own, closed after it: a server that is asked to stop waits for
 * those that are kept open, this process's among them.
 * @param {Place} place
 * @returns {Promise<void>}
 */
function answer(place) {
  return new Promise((resolve, reject) => {
    const asked = get({ ...place, agent: false }, (response) => {
      response.resume().on("end", resolve);
    });
    asked.on("error", reject);
  });
}

/**
 * @param {Place} place
 * @param {() => boolean} givenUp
 */
async function answers(place, givenUp) {
  while (!givenUp()) {
    try {
      await answer(place);
      return true;
    } catch {
      await setTimeout(100);
    }
  }
  return false;
}
