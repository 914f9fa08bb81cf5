import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beginSession } from "@/db/sessions";
import { openStore, type Store } from "@/db/store";
import { seedOffice } from "@/e2e/support/office";
import { Server } from "@/e2e/support/server";
import { makeBuild } from "../ready.mjs";
import { there } from "../seeding/there";

/** A server of the product with a report, and somebody signed in who may edit it. */
export interface Nianbao {
  readonly server: Server;
  readonly reportId: string;
  /** The session's. */
  readonly token: string;
  /** Where its database stands. */
  readonly folder: string;
  close(): Promise<void>;
}

interface Setting {
  /** Who is signed in. */
  readonly who?: string;
  /** Fills in more before the server starts. */
  readonly seed?: (store: Store, office: Office) => Promise<void>;
}

export type Office = Awaited<ReturnType<typeof seedOffice>>;

export async function startNianbao({ who = "preparer", seed }: Setting = {}): Promise<Nianbao> {
  await makeBuild();
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-bench-"));
  const file = path.join(folder, "bench.db");
  const store = openStore({ file });
  const office = await seedOffice(store);
  await seed?.(store, office);
  const { actors, report } = office;
  const token = await beginSession(store, there(actors.get(who), who).accountId);
  store.close();
  const server = await Server.start({ NIANBAO_DB: file });
  const close = async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  };
  return { server, reportId: report.id, token, folder, close };
}
