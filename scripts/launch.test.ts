import { spawnSync } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { choosePort, portRefusal } from "./port.mjs";

const taken = createServer();
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  port = (taken.address() as AddressInfo).port;
});
afterAll(() => void taken.close());

/** Ends before anything is served: the port that PORT names is taken. */
function launch(env: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/launch.mjs"], {
    encoding: "utf8",
    env: { ...process.env, PORT: String(port), ...env },
  });
  return { status, said: stderr.trim() };
}

const occupied = () => `端口 ${port} 已被占用。请停掉占用它的程序，或者换一个端口：PORT=3001`;

test.each(["nianbao.example", "nianbao.example:3000", "http:// nian"])(
  "no server starts under %s, which no browser can open",
  (NIANBAO_ORIGIN) => {
    const said = `NIANBAO_ORIGIN 是 ${NIANBAO_ORIGIN}，不是网址。请写成 http://nianbao.example:3000 的样子`;
    expect(launch({ NIANBAO_ORIGIN })).toEqual({ status: 1, said });
  },
);

test("an address left empty in the file of settings is none", () => {
  expect(launch({ NIANBAO_ORIGIN: "" })).toEqual({ status: 1, said: occupied() });
});

test("a port that somebody listens on is taken", async () => {
  await expect(choosePort(String(port))).rejects.toThrow(occupied());
});

test("what is no port is said to be none", async () => {
  await expect(choosePort("abc")).rejects.toThrow(
    "PORT 是 abc，不是端口号。请写 1 到 65535 之间的数",
  );
});

test("an address that this machine does not have is no place to listen", async () => {
  const what = "NIANBAO_HOST 是 203.0.113.77，这台机器没有这个地址";
  expect(await portRefusal(0, "203.0.113.77")).toMatchObject({ what });
});
