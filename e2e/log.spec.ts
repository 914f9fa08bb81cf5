import { existsSync } from "node:fs";
import { expect } from "playwright/test";
import { findEntries } from "@/db/entries";
import { beginSession } from "@/db/sessions";
import { openStore } from "@/db/store";
import { hideTable } from "@/db/testing/hide-table";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { there } from "@/scripts/seeding/there";
import { entriesOf } from "@/lib/report/value";
import { seedOffice } from "./support/office";
import { serve, test } from "./support/site";

const site = serve(async (store) => {
  const { report, actors } = await seedOffice(store);
  const { accountId } = there(actors.get("preparer"), "preparer");
  return { report: report.id, token: await beginSession(store, accountId) };
});

const codes = tablesOf(edition2018).flatMap((table) => figuresOf(table).map(({ code }) => code));

const linesOf = (event: string) =>
  site.server.log
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((line) => line.event === event);

function ask(path: string, body?: object): Promise<Response> {
  const { origin } = site.server;
  const cookie = `nianbao-session=${site.seeded.token}`;
  const headers = { "content-type": "application/json", cookie, origin };
  return fetch(origin + path, {
    ...{ headers, method: body ? "PATCH" : "GET", redirect: "manual" },
    ...(body && { body: JSON.stringify(body) }),
  });
}
const save = (code: string, value: string) =>
  ask(`/api/reports/${site.seeded.report}/entries`, {
    ...{ protocol: 1, entries: [{ code, value, seen: 0, key: code, follows: [] }] },
  });

async function valuesOnDisk(): Promise<ReadonlyMap<string, string | null>> {
  const store = openStore({ file: site.database });
  const entries = await findEntries(store, site.seeded.report);
  store.close();
  return entriesOf(entries);
}

test("asked to stop, the server finishes what it was sent and leaves one whole file", async () => {
  const answered = codes.map(async (code) => ((await save(code, "7")).ok ? [code] : []));
  await Promise.any(answered);
  expect(await site.server.stop()).toBe(143);
  expect(existsSync(`${site.database}-wal`)).toBe(false);
  const settled = await Promise.allSettled(answered);
  const saved = settled.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
  const values = await valuesOnDisk();
  expect(saved.length).toBeGreaterThan(0);
  expect(saved.filter((code) => values.get(code) !== "7")).toEqual([]);
});

test("start and stop are lines of the log", async () => {
  expect(linesOf("starting")).toMatchObject([{ level: "info", node: process.versions.node }]);
  expect(linesOf("ready")).toHaveLength(1);
  expect(linesOf("stopped")).toMatchObject([{ level: "info", exitCode: 143 }]);
  await site.server.start();
});

test("who is locked out is a line without a name", async () => {
  const { origin } = site.server;
  const headers = { "content-type": "application/json", origin };
  const body = JSON.stringify({ name: "preparer", password: "not this one" });
  for (let tries = 0; tries < 6; tries += 1) {
    await fetch(`${origin}/api/session`, { method: "POST", headers, body });
  }
  expect(linesOf("sign-in refused")).toMatchObject([
    { level: "warn", status: 429, reason: "locked" },
  ]);
});

test("each failure is one line: its route, its number, nothing of what people wrote", async () => {
  hideTable(site.database, "entries");
  const { report, token } = site.seeded;
  const saving = await save("section.overview", "只有填报人知道的一句话");
  const looking = await ask(`/reports/${report}`);
  expect([saving.status, looking.status]).toEqual([500, 500]);
  expect(linesOf("request failed")).toMatchObject([
    {
      ...{ level: "error", method: "PATCH", status: 500, route: "/api/reports/[id]/entries" },
      requestId: saving.headers.get("x-request-id"),
    },
    {
      ...{ level: "error", method: "GET", status: 500, route: "/reports/[id]" },
      requestId: looking.headers.get("x-request-id"),
    },
  ]);
  for (const secret of ["知道", "林晓雯", "preparer", token, report]) {
    expect(site.server.log.join("\n")).not.toContain(secret);
  }
});
