import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "@/db/store";
import { beginSession } from "@/db/sessions";
import { seedOffice } from "@/e2e/support/office";
import { Server } from "@/e2e/support/server";
import { there } from "../seeding/there";
import { startApp } from "./apps";
import { bareTransactions } from "./bare-transactions";
import { DurableSaves } from "./durable-save";
import { flood, type Sent } from "./flood";
import type { Measure } from "./measure";
import { paired } from "./paired";

const CLIENTS = 50;
const EACH = 40;

const nothing: Sent = {
  ...{ method: "PATCH", path: "/api/empty", body: "{}", expects: "{}" },
  headers: { "content-type": "application/json" },
};

/** A server with a report and somebody signed in who may edit it. */
async function startNianbao(file: string) {
  const store = openStore({ file });
  const { actors, report } = await seedOffice(store);
  const token = await beginSession(store, there(actors.get("preparer"), "preparer").accountId);
  store.close();
  const server = await Server.start({ NIANBAO_DB: file });
  return { server, saves: new DurableSaves(server, report.id, token) };
}

/** What a durable save costs, over a route that does nothing and over the transaction alone. */
export const measureSaves: Measure = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-bench-"));
  const [empty, { server, saves }] = await Promise.all([
    startApp("empty-app"),
    startNianbao(path.join(folder, "bench.db")),
  ]);
  const save = () => flood(server.origin, CLIENTS, EACH, (client) => saves.next(client));
  const overEmptyRoute = await paired(
    () => flood(empty.origin, CLIENTS, EACH, () => nothing),
    save,
  );
  const bare = bareTransactions(path.join(folder, "bare.db"), CLIENTS * EACH);
  const overBareTransaction = await paired(() => Promise.resolve(bare()), save);
  await Promise.all([empty.kill(), server.kill()]);
  rmSync(folder, { recursive: true });
  return {
    "save.overEmptyRoute": { unit: "requests/s", ...overEmptyRoute },
    "save.overBareTransaction": { unit: "saves/s", ...overBareTransaction },
  };
};
