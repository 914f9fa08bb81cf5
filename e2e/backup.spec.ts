import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { expect } from "playwright/test";
import { findEntries } from "@/db/entries";
import { proveDatabase } from "@/db/prove";
import { beginSession } from "@/db/sessions";
import { openStore } from "@/db/store";
import { edition2018 } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { memoryFolder } from "@/lib/testing/memory-folder.mjs";
import type { SaveOutcome } from "@/lib/report/save";
import { there } from "@/scripts/seeding/there";
import { seedOffice } from "./support/office";
import { Server } from "./support/server";
import { serve, test } from "./support/site";

const BACKUPS = 20;
/** How many saves are acknowledged while each backup is made: at the least, however fast it is. */
const SAVES_EACH = 50;
/** People who type at once. */
const CLIENTS = 2;

const site = serve(async (store) => {
  const { report, actors } = await seedOffice(store);
  const { accountId } = there(actors.get("preparer"), "preparer");
  return { report: report.id, token: await beginSession(store, accountId) };
});

const codes = tablesOf(edition2018).flatMap((table) => figuresOf(table).map(({ code }) => code));

const folder = mkdtempSync(path.join(memoryFolder(), "nianbao-backups-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Each field's newest version. */
type Versions = ReadonlyMap<string, number>;

/** A backup, and what had been acknowledged before it was begun. */
interface Taken {
  readonly file: string;
  readonly acknowledged: Versions;
}
const taken: Taken[] = [];

/** One person who changes fields of their own, a save after the other. */
class Typist {
  readonly versions = new Map<string, number>();
  saves = 0;

  constructor(private readonly fields: readonly string[]) {}

  async save(): Promise<void> {
    const code = there(this.fields[this.saves % this.fields.length], "field");
    const seen = this.versions.get(code) ?? 0;
    const { server, seeded } = site;
    const response = await fetch(`${server.origin}/api/reports/${seeded.report}/entries`, {
      method: "PATCH",
      headers: {
        "content-type": "application/json",
        origin: server.origin,
        cookie: `nianbao-session=${seeded.token}`,
      },
      body: JSON.stringify({
        protocol: 1,
        entries: [{ code, value: String(this.saves), seen, key: `${code}-${seen}`, follows: [] }],
      }),
    });
    const { outcomes } = (await response.json()) as { outcomes: SaveOutcome[] };
    expect(outcomes[0]).toMatchObject({ outcome: "saved", version: seen + 1 });
    this.versions.set(code, seen + 1);
    this.saves += 1;
  }
}

const typists = Array.from(
  { length: CLIENTS },
  (_, client) => new Typist(codes.filter((_code, at) => at % CLIENTS === client)),
);
const sum = (versions: Versions) => [...versions.values()].reduce((all, one) => all + one, 0);
const saves = () => typists.reduce((sum, typist) => sum + typist.saves, 0);
const acknowledged = (): Versions => new Map(typists.flatMap(({ versions }) => [...versions]));

/**
 * Does something while people save without a pause, at least so many times; answers with how many
 * saves were acknowledged before it was over.
 */
async function whileTyping(act: () => Promise<unknown>): Promise<number> {
  let over = false;
  const before = saves();
  const least = before + SAVES_EACH;
  const typing = typists.map(async (typist) => {
    while (!over || saves() < least) await typist.save();
  });
  await act().finally(() => (over = true));
  const meanwhile = saves() - before;
  await Promise.all(typing);
  return meanwhile;
}

/** Runs one of the commands as the administrator does; what it said where it failed. */
async function command(script: string, args: readonly string[], database: string) {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
    env: { ...process.env, NIANBAO_DB: database },
  });
  let said = "";
  const keep = (chunk: Buffer) => void (said += chunk.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const [code] = (await once(child, "close")) as [number | null];
  return code === 0 ? "done" : said;
}

async function versionsIn(file: string): Promise<Versions> {
  const store = openStore({ file });
  const entries = await findEntries(store, site.seeded.report);
  store.close();
  return new Map(entries.map(({ code, version }) => [code, version]));
}

/** Fields of which a save is missing that was acknowledged. */
const missing = (found: Versions, wanted: Versions) =>
  [...wanted].filter(([code, version]) => (found.get(code) ?? 0) < version);

const backupsIn = () => readdirSync(folder).filter((name) => /^nianbao-.*\.db$/.test(name));

test.describe.configure({ mode: "serial" });

test("of 20 backups while people save, each is whole and holds every save acknowledged before", async () => {
  test.setTimeout(180_000);
  const began = performance.now();
  const meanwhile: number[] = [];
  for (let count = 1; count <= BACKUPS; count += 1) {
    const before = acknowledged();
    meanwhile.push(
      await whileTyping(async () =>
        expect(await command("backup", [folder], site.database)).toBe("done"),
      ),
    );
    const names = backupsIn().sort();
    expect(names).toHaveLength(count);
    taken.push({ file: path.join(folder, there(names.pop(), "backup")), acknowledged: before });
  }
  const rate = saves() / ((performance.now() - began) / 1000);
  console.log(
    `${saves()} saves acknowledged, ${rate.toFixed(0)} a second; ` +
      `during one backup ${Math.min(...meanwhile)} to ${Math.max(...meanwhile)}`,
  );
  expect(Math.min(...meanwhile)).toBeGreaterThan(0); // each was made under load
  for (const { file, acknowledged: wanted } of taken) {
    const rows = proveDatabase(file).rows; // opens it; integrity and foreign keys
    expect(rows.entry_history).toBeGreaterThanOrEqual(sum(wanted));
    const opened = path.join(folder, "opened.db"); // opening to write leaves the backup as it is
    copyFileSync(file, opened);
    expect(missing(await versionsIn(opened), wanted)).toEqual([]);
    rmSync(opened);
  }
});

test("each of them can be restored, into a folder of its own", async () => {
  test.setTimeout(120_000);
  for (const [at, { file, acknowledged: wanted }] of taken.entries()) {
    const database = path.join(folder, `restored-${at}`, "nianbao.db");
    expect(await command("restore", [file], database)).toBe("done");
    expect(missing(await versionsIn(database), wanted)).toEqual([]);
  }
});

test("a restore is refused while the server runs, and changes nothing", async () => {
  const { file } = there(taken[0], "backup");
  expect(await command("restore", [file], site.database)).toMatch(/服务还在运行.*停止/);
  await whileTyping(() => Promise.resolve());
});

test("a server starts on what was restored, with the sessions and figures of that moment", async () => {
  const last = there(taken.at(-1), "backup");
  const database = path.join(folder, `restored-${taken.length - 1}`, "nianbao.db");
  const server = await Server.start({ NIANBAO_DB: database });
  const { report, token } = site.seeded;
  const response = await fetch(`${server.origin}/api/reports/${report}/export?format=json`, {
    headers: { cookie: `nianbao-session=${token}` },
  });
  expect(await server.stop()).toBe(143);
  expect(response.status).toBe(200);
  expect(last.acknowledged.size).toBe(codes.length);
});
