import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beginSession } from "@/db/sessions";
import { openStore } from "@/db/store";
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

export async function startNianbao(): Promise<Nianbao> {
  await makeBuild();
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-bench-"));
  const file = path.join(folder, "bench.db");
  const store = openStore({ file });
  const { actors, report } = await seedOffice(store);
  const token = await beginSession(store, there(actors.get("preparer"), "preparer").accountId);
  store.close();
  const server = await Server.start({ NIANBAO_DB: file });
  const close = async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  };
  return { server, reportId: report.id, token, folder, close };
}
