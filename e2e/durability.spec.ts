import { setTimeout } from "node:timers/promises";
import { expect } from "playwright/test";
import { beginSession } from "@/db/sessions";
import { openStore } from "@/db/store";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import type { SaveOutcome } from "@/lib/report/save";
import { there } from "@/scripts/seeding/there";
import { seedOffice } from "./support/office";
import { randomFrom } from "@/lib/testing/random";
import { printedSeed } from "./support/random";
import { serve, test } from "./support/site";

const SAVES = 320;
const KILLED_ONE_IN = 16;

const site = serve(async (store) => {
  const { report, actors } = await seedOffice(store);
  const { accountId } = there(actors.get("preparer"), "preparer");
  return { report: report.id, token: await beginSession(store, accountId) };
});

const codes = tablesOf(edition2018).flatMap((table) => figuresOf(table).map(({ code }) => code));

interface Sent {
  readonly code: string;
  readonly value: string;
  readonly seen: number;
  readonly key: string;
}

async function save(sent: Sent): Promise<SaveOutcome> {
  const { report, token } = site.seeded;
  const response = await fetch(`${site.server.origin}/api/reports/${report}/entries`, {
    method: "PATCH",
    headers: {
      "content-type": "application/json",
      origin: site.server.origin,
      cookie: `nianbao-session=${token}`,
    },
    body: JSON.stringify({ protocol: 1, entries: [{ ...sent, follows: [] }] }),
  });
  const { outcomes } = (await response.json()) as { outcomes: SaveOutcome[] };
  return there(outcomes[0], "outcome");
}

/** Kills the server some milliseconds after the save was sent, and starts it again. */
async function killAfter(milliseconds: number): Promise<void> {
  await setTimeout(milliseconds);
  await site.server.kill();
  await site.server.start();
}

/** One save until it is acknowledged; without an answer it is sent again under the same key. */
async function acknowledged(sent: Sent, kill: number | null): Promise<SaveOutcome> {
  const first = save(sent).catch(() => null);
  if (kill !== null) await killAfter(kill);
  return (await first) ?? save(sent);
}

interface Written {
  readonly code: string;
  readonly value: string | null;
  readonly version: number;
}

async function historyOnDisk(): Promise<Written[]> {
  await site.server.kill();
  const store = openStore({ file: site.database });
  const rows = await store.db.select().from(store.tables.entryHistory);
  store.close();
  return rows
    .filter(({ saveKey }) => saveKey.startsWith("save-"))
    .map(({ code, value, version }) => ({ code, value, version }));
}

const ordered = (rows: readonly Written[]) =>
  [...rows].sort((a, b) => a.code.localeCompare(b.code) || a.version - b.version);

test("of 320 saves in a row, the server killed at random moments, none is lost or doubled", async () => {
  test.setTimeout(300_000);
  const random = randomFrom(printedSeed());
  const versions = new Map<string, number>();
  const answers: Written[] = [];
  let kills = 0;
  for (let number = 0; number < SAVES; number += 1) {
    const code = there(codes[Math.floor(random() * codes.length)], "code");
    const seen = versions.get(code) ?? 0;
    const moment = random() * 12;
    const kill = random() < 1 / KILLED_ONE_IN ? moment : null;
    if (kill !== null) kills += 1;
    const sent = { code, value: String(number), seen, key: `save-${number}` };
    const answer = await acknowledged(sent, kill);
    expect(answer).toMatchObject({ outcome: "saved", version: seen + 1, value: sent.value });
    versions.set(code, seen + 1);
    answers.push({ code, value: sent.value, version: seen + 1 });
  }
  console.log(`${SAVES} saves acknowledged, server killed ${kills} times`);
  expect(kills).toBeGreaterThan(8);
  expect(ordered(await historyOnDisk())).toEqual(ordered(answers));
});
