import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Store } from "@/db/store";
import { hideTable } from "@/db/testing/hide-table";
import { openTestStore } from "@/db/testing/open-test-store";
import { CLIENT_HEADER } from "@/app/request-names";
import { GET } from "./route";

let opened: ReturnType<typeof openTestStore>;
let store: Store;

vi.mock("@/db/open", () => ({ theStore: () => store }));

beforeEach(() => {
  opened = openTestStore();
  store = opened.store;
});
afterEach(() => opened.remove());

async function health(from = "10.0.0.7"): Promise<unknown> {
  const request = new NextRequest("http://localhost:3000/api/health", {
    headers: { [CLIENT_HEADER]: from },
  });
  const response = await GET(request, { params: Promise.resolve({}) });
  return [response.status, await response.json()];
}

test("all is well", async () => {
  expect(await health()).toEqual([200, { status: "ok" }]);
});

test("only the machine itself is told the versions", async () => {
  expect(await health("127.0.0.1")).toMatchObject([
    200,
    { status: "ok", node: process.versions.node },
  ]);
});

test("a database that cannot be read fails", async () => {
  hideTable(opened.file, "units");
  expect(await health()).toEqual([503, { status: "failing", failing: ["database not readable"] }]);
});

test("a database that cannot be written fails", async () => {
  hideTable(opened.file, "migrations");
  expect(await health()).toEqual([503, { status: "failing", failing: ["database not writable"] }]);
});
