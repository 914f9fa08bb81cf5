import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";

/**
 * A first day with the unpacked archive, told in JSON on stdout. Run where there is no network, by plain
 * Node: offline-journey.mjs <unpacked> <folder for data and files> <port>
 */
const [, , unpacked = "", folder = "", port = ""] = process.argv;

const origin = `http://localhost:${port}`;
const program = path.join(unpacked, "nianbao");
const database = path.join(folder, "data", "nianbao.db");
const PATIENCE_MS = 150_000;

/** Only what an office's machine would set: no variable of the development's. */
const env = {
  PATH: `${path.dirname(process.execPath)}:/usr/sbin:/usr/bin:/sbin:/bin`,
  ...{ NIANBAO_SETTINGS: path.join(folder, "none.env"), NIANBAO_DB: database },
  ...{ NIANBAO_ORIGIN: origin, PORT: port },
};

/** @type {Record<string, unknown>} */
const told = {};
let cookie = "";

/** @param {string} what @param {readonly string[]} args */
function run(what, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    env,
    cwd: folder,
    encoding: "utf8",
  });
  told[what] = { status, said: stdout + stderr };
}

/** Starts the server, waits until it says that it answers, and gives what it has said. */
async function start() {
  const server = spawn(program, ["start"], { env, cwd: folder });
  let said = "";
  server.stdout.on("data", (/** @type {Buffer} */ chunk) => (said += chunk.toString()));
  await new Promise((resolve, reject) => {
    server.on("exit", () => reject(new Error(`the server ended:\n${said}`)));
    server.stderr.on("data", (/** @type {Buffer} */ chunk) => {
      said += chunk.toString();
      if (said.includes("年报系统已启动")) resolve(undefined);
    });
  });
  server.removeAllListeners("exit");
  return { server, said };
}

/** @param {string} address @param {string} method @param {object} [body] */
async function ask(address, method = "GET", body) {
  const response = await fetch(origin + address, {
    ...{ method, redirect: "manual" },
    headers: { origin, cookie, ...(body && { "content-type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  return response;
}

/** @param {string} token */
async function work(token) {
  const unit = {
    name: "云栖市青溪区教育局",
    address: "柳堤路1号",
    telephone: "0000-1",
    website: "",
  };
  const person = { account: "wuyiming", displayName: "吴一鸣", password: "green-kettle-7" };
  const setUp = await ask("/api/setup", "POST", { token, ...person, ...unit });
  told.setUp = [setUp.status, setUp.headers.get("location")?.split("?")[0]];
  const signedIn = await ask("/api/session", "POST", {
    ...{ name: person.account, password: person.password },
  });
  told.signedIn = signedIn.status;
  const { accountId } = await signedIn.json();
  const units = await (await ask("/admin/units")).text();
  const unitId = /\/admin\/units\/([0-9a-f-]{36})/.exec(units)?.[1];
  const role = { unitId, role: "preparer", held: "yes" };
  told.role = (await ask(`/api/accounts/${accountId}/roles`, "POST", role)).status;
  const begun = await ask("/api/reports", "POST", { unitId, year: 2018 });
  const report = begun.headers.get("location")?.split("/")[2];
  const entry = { code: "t18.1.1", value: "1234", seen: 0, key: "first", follows: [] };
  const sent = { protocol: 1, entries: [entry] };
  const saved = await ask(`/api/reports/${report}/entries`, "PATCH", sent);
  told.saved = (await saved.json()).outcomes?.[0]?.outcome;
  for (const format of ["pdf", "docx"]) {
    const file = await ask(`/api/reports/${report}/export?format=${format}`);
    writeFileSync(path.join(folder, `report.${format}`), Buffer.from(await file.arrayBuffer()));
  }
}

/** @param {import("node:child_process").ChildProcess} server */
async function stop(server) {
  server.kill("SIGTERM");
  const [code] = await once(server, "exit");
  return code;
}

setTimeout(() => {
  console.error("the journey took too long");
  process.exit(1);
}, PATIENCE_MS).unref();

mkdirSync(folder, { recursive: true });
told.interfaces = Object.keys(networkInterfaces());
told.elsewhere = await fetch("http://192.0.2.1/").then(
  () => "reached",
  (/** @type {Error} */ error) => /** @type {{ code?: string }} */ (error.cause).code,
);
const { server, said } = await start();
process.on("exit", () => server.kill());
await work(/安装口令：([0-9a-f]{24})/.exec(said)?.[1] ?? "");
run("doctor", ["doctor"]);
run("backup", ["backup", "kept"]);
told.stopped = await stop(server);
const backup = readdirSync(path.join(folder, "kept")).find((name) => name.endsWith(".db"));
run("restore", ["restore", path.join("kept", backup ?? "")]);
const again = await start();
told.health = (await ask("/api/health")).status;
await stop(again.server);
console.log(JSON.stringify(told));
