import { createServer, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkLink } from "./check-link";
import { checkedLookup } from "./checked-lookup";
import { isPublicAddress } from "./public-address";

/** What each path of the portal answers: a status, and where it sends on to. */
const answers: Readonly<Record<string, readonly [number, string?]>> = {
  "/there": [200],
  "/gone": [404],
  "/moved": [302, "/there"],
  "/round": [302, "/round"],
  "/inwards": [302, "http://10.0.0.1/"],
  "/file": [302, "file:///etc/passwd"],
};

let portal: Server;
const asked: string[] = [];

beforeAll(async () => {
  portal = createServer(({ url = "" }, response) => {
    asked.push(url);
    const [status, location] = answers[url] ?? [200];
    response.writeHead(status, location ? { location } : {}).end("年报");
  });
  await new Promise<void>((resolve) => portal.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void portal.close());

const port = () => (portal.address() as AddressInfo).port;
/** The portal plays a public one: its address counts as one, and no other that is not. */
const mayAsk = (address: string) => address === "127.0.0.1" || isPublicAddress(address);
const check = (path: string) => checkLink(`http://127.0.0.1:${port()}${path}`, { mayAsk });

describe("a link", () => {
  test("opens where a page is answered", async () => {
    expect(await check("/there")).toEqual({ kind: "opens" });
  });

  test("that is sent on opens where that leads to a page", async () => {
    expect(await check("/moved")).toEqual({ kind: "opens" });
  });

  test("without a page behind it says so", async () => {
    expect(await check("/gone")).toEqual({ kind: "answers", status: 404 });
  });

  test("that leads round in a circle is given up", async () => {
    expect(await check("/round")).toEqual({ kind: "unreachable" });
  });

  for (const path of ["/inwards", "/file"]) {
    test(`is not followed where it must not go: ${path}`, async () => {
      expect(await check(path)).toEqual({ kind: "inner" });
    });
  }

  test("that nobody answers in time is unreachable", async () => {
    const options = { mayAsk, signal: AbortSignal.abort() };
    expect(await checkLink(`http://127.0.0.1:${port()}/there`, options)).toEqual({
      kind: "unreachable",
    });
  });
});

describe("the office's own network is not asked", () => {
  const hosts = [
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "169.254.169.254",
  ];
  test.each(hosts)("at %s", async (host) => {
    const before = asked.length;
    expect(await checkLink(`http://${host}:${port()}/there`)).toEqual({ kind: "inner" });
    expect(asked).toHaveLength(before);
  });

  test("by a name that leads there", async () => {
    expect(await checkLink(`http://localhost:${port()}/there`)).toEqual({ kind: "inner" });
  });

  test("by a name with one address there among others", async () => {
    const lookup = checkedLookup(isPublicAddress, (_, __, done) =>
      done(null, [
        { address: "1.1.1.1", family: 4 },
        { address: "192.168.0.1", family: 4 },
      ]),
    );
    expect(await checkLink("http://portal.example/", { lookup })).toEqual({ kind: "inner" });
  });
});

test("the connection goes to the address that was looked at, and the name is resolved once", async () => {
  let resolved = 0;
  const lookup: LookupFunction = checkedLookup(mayAsk, (_, __, done) => {
    resolved += 1;
    done(null, [{ address: "127.0.0.1", family: 4 }]);
  });
  const address = `http://portal.example:${port()}/there`;
  expect(await checkLink(address, { mayAsk, lookup })).toEqual({ kind: "opens" });
  expect(resolved).toBe(1);
});

test("a name that does not exist is unreachable", async () => {
  const lookup = checkedLookup(isPublicAddress, (_, __, done) => done(new Error("ENOTFOUND"), []));
  expect(await checkLink("http://portal.example/", { lookup })).toEqual({ kind: "unreachable" });
});
