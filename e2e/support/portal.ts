import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "playwright/test";

/** A government's web site of the spec file's own, with one page: 1.html. */
export function servePortal() {
  let portal: Server;
  test.beforeAll(async () => {
    portal = createServer(({ url }, response) => {
      response.writeHead(url === "/1.html" ? 200 : 404).end();
    });
    await new Promise<void>((resolve) => portal.listen(0, "127.0.0.1", resolve));
  });
  test.afterAll(() => void portal.close());
  const onPortal = (path: string) =>
    `http://127.0.0.1:${(portal.address() as AddressInfo).port}/${path}`;
  return { onPortal };
}
