import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createReport } from "@/db/reports";
import { openStore, type Store } from "@/db/store";
import { addPreparer, addUnit } from "@/db/testing/sample-report";
import { makePublished } from "@/db/testing/publish";
import { Server } from "@/e2e/support/server";
import { makeBuild } from "../ready.mjs";
import { flood, type Sent } from "./flood";
import type { Measure } from "./measure";
import { paired } from "./paired";

const CLIENTS = 10;
const EACH = 30;
/** Of every ten reports one unit, as after ten years. */
const YEARS = Array.from({ length: 10 }, (_, at) => 2018 - at);

async function publishMany(store: Store, units: number): Promise<void> {
  for (let at = 0; at < units; at++) {
    const unitId = await addUnit(store, `第${at}局`);
    const actor = await addPreparer(store, `第${at}局的人`, unitId);
    for (const year of YEARS) {
      const begun = { unitId, unitName: unitId, year, editionId: "2018", values: new Map() };
      const report = await createReport(store, actor, begun);
      await makePublished(store, { report, actor, entries: new Map(), day: `${year + 1}-01-25` });
    }
  }
}

/** A server of the public area with so many published reports. */
async function startPublished(folder: string, reports: number): Promise<Server> {
  const file = path.join(folder, `${reports}.db`);
  const store = openStore({ file });
  await publishMany(store, reports / YEARS.length);
  store.close();
  return Server.start({ NIANBAO_DB: file, NIANBAO_GONGKAI: "on" });
}

const list: Sent = {
  ...{ method: "GET", path: "/gongkai", headers: {}, body: "" },
  expects: "第0局",
};

/** What the public's list costs with a thousand reports, over ten. */
export const measurePublishedList: Measure = async () => {
  await makeBuild();
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-bench-"));
  const [few, many] = [await startPublished(folder, 10), await startPublished(folder, 1000)];
  const rate = (server: Server) => () => flood(server.origin, CLIENTS, EACH, () => list);
  const published1000 = await paired(rate(few), rate(many));
  await Promise.all([few.kill(), many.kill()]);
  rmSync(folder, { recursive: true });
  return { "list.published1000": { unit: "requests/s", ...published1000 } };
};
