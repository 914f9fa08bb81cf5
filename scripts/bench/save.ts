import path from "node:path";
import { startApp } from "./apps";
import { atOnce } from "./at-once";
import { bareTransactions } from "./bare-transactions";
import { DurableSaves } from "./durable-save";
import { flood } from "./flood";
import type { Measure } from "./measure";
import { startNianbao } from "./nianbao";
import { paired } from "./paired";
import { storedSaves } from "./stored-save";

const CLIENTS = 50;
const EACH = 40;

/**
 * What a durable save costs, over a route that does nothing and over the transaction alone; and, beneath
 * HTTP, what it costs over that transaction by what Nianbao itself does.
 */
export const measureSaves: Measure = async () => {
  const [empty, nianbao] = await Promise.all([startApp("empty-app"), startNianbao()]);
  const saves = new DurableSaves(nianbao);
  const { origin } = nianbao.server;
  const nothing = saves.forNothing();
  const save = () => flood(origin, CLIENTS, EACH, (client) => saves.next(client));
  const overEmptyRoute = await paired(
    () => flood(empty.origin, CLIENTS, EACH, () => nothing),
    save,
  );
  const bare = bareTransactions(path.join(nianbao.folder, "bare.db"), CLIENTS * EACH);
  const overBareTransaction = await paired(() => Promise.resolve(bare()), save);
  const store = await storedSaves(path.join(nianbao.folder, "stored.db"));
  const storedOverBareTransaction = await paired(
    () => Promise.resolve(bare()),
    () => atOnce(CLIENTS, EACH, store),
  );
  await Promise.all([empty.kill(), nianbao.close()]);
  return {
    "save.overEmptyRoute": { unit: "requests/s", ...overEmptyRoute },
    "save.overBareTransaction": { unit: "saves/s", ...overBareTransaction },
    "save.storedOverBareTransaction": { unit: "saves/s", ...storedOverBareTransaction },
  };
};
