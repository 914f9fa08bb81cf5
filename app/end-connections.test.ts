import { EventEmitter, once } from "node:events";
import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endConnections } from "./end-connections";

let server: Server;
let stopping: EventEmitter;
let sockets: Socket[];

/** As Next's: it listens for another protocol and does nothing; half an answer is all that /stuck gets. */
beforeEach(async () => {
  [stopping, sockets] = [new EventEmitter(), []];
  server = createServer((request, response) => {
    response.write("begun");
    if (request.url !== "/stuck") response.end();
  });
  server.on("upgrade", () => {});
  endConnections(server, stopping);
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterEach(() => {
  vi.useRealTimers();
  for (const socket of sockets) socket.destroy();
  server.close();
});

async function ask(path: string, ...headers: string[]): Promise<{ socket: Socket; said: string }> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  sockets.push(socket);
  socket.write([`GET ${path} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n"));
  const [said] = (await once(socket, "data")) as [Buffer];
  return { socket, said: said.toString() };
}

test("a request to go on in another protocol is answered like any other", async () => {
  const { said } = await ask("/", "Connection: Upgrade", "Upgrade: websocket");
  expect(said).toContain("HTTP/1.1 200");
});

test("who takes no end of their answer does not hold up a server that is asked to stop", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const { socket } = await ask("/stuck");
  const ended = once(socket, "close");
  const stopped = once(server.close(), "close");
  stopping.emit("SIGTERM");
  vi.advanceTimersByTime(15_000);
  await Promise.all([ended, stopped]);
  expect(server.listening).toBe(false);
});
