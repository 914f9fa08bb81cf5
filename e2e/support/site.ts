import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { test as base } from "playwright/test";
import { openStore, type Store } from "@/db/store";
import { writeEmptyDatabase } from "@/db/testing/empty-database";
import { memoryFolder } from "@/lib/testing/memory-folder.mjs";
import { listening } from "./listening";
import { Server } from "./server";

/** Where the journeys of the running spec file take place. */
let current: Site<unknown> | undefined;

export const currentOrigin = (): string => {
  if (!current) throw new Error("a site is there only while its file's tests run");
  return current.server.origin;
};

export const test = base.extend({
  baseURL: async ({}, use) => {
    await use(current?.server.origin);
  },
  page: async ({ page, javaScriptEnabled }, use) => {
    await use(javaScriptEnabled ? listening(page) : page);
  },
});

/** A server with a database of its own, filled by `seed` before it starts. */
export class Site<Seeded> {
  private readonly folder = mkdtempSync(path.join(memoryFolder(), "nianbao-e2e-"));
  private started: { readonly server: Server; readonly seeded: Seeded } | undefined;

  constructor(
    private readonly seed: (store: Store) => Promise<Seeded>,
    private readonly env: Readonly<Record<string, string>>,
    private readonly host?: string,
  ) {}

  get server(): Server {
    return this.there.server;
  }

  /** What `seed` answered with. */
  get seeded(): Seeded {
    return this.there.seeded;
  }

  get database(): string {
    return path.join(this.folder, "e2e.db");
  }

  async start(): Promise<void> {
    writeEmptyDatabase(this.database);
    const store = openStore({ file: this.database });
    const seeded = await this.seed(store);
    store.close();
    const { host } = this;
    const env = { NIANBAO_DB: this.database, ...this.env };
    const server = await Server.start(env, host === undefined ? {} : { host });
    this.started = { server, seeded };
  }

  async remove(): Promise<void> {
    await this.started?.server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get there() {
    if (!this.started) throw new Error("the site is there only while the file's tests run");
    return this.started;
  }
}

/** Serves a site of the spec file's own, from before its first test to after its last. `host` if not localhost. */
export function serve<Seeded>(
  seed: (store: Store) => Promise<Seeded>,
  env: Readonly<Record<string, string>> = {},
  host?: string,
): Site<Seeded> {
  const site = new Site(seed, env, host);
  test.beforeAll(async () => {
    current = site;
    await site.start();
  });
  test.afterAll(() => site.remove());
  return site;
}
