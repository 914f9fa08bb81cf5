import { renameSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { openStore } from "@/db/store";
import { seedDistrict } from "../seeding/district";
import { seedReport } from "../seeding/report";
import { there } from "../seeding/there";
import { demoAccounts, demoUnits, neighbour } from "./district";
import { report2017 } from "./report-2017";

export const PASSWORD = "nianbao-demo";

/** When the report of 2017 was last worked on. */
const FINISHED_2017 = new Date("2018-03-12T07:26:00Z");

/** Writes the sample district into a new database, whole or not at all. */
export async function writeDemo(file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  for (const end of ["", "-wal", "-shm"]) rmSync(unfinished + end, { force: true });
  let now = FINISHED_2017;
  const store = openStore({ file: unfinished, now: () => now });
  const accounts = [...demoAccounts, neighbour];
  const district = { units: demoUnits, accounts, password: PASSWORD };
  const { actors } = await seedDistrict(store, district);
  const preparer = there(actors.get("preparer"), "preparer");
  await seedReport(store, preparer, 2017, report2017);
  now = new Date();
  await seedReport(store, preparer, 2018);
  store.close();
  rmSync(`${unfinished}.lock`, { force: true });
  renameSync(unfinished, file);
}
