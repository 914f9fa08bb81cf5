import { existsSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "@/db/database-file";
import { backupFolder } from "../backup/folder";
import { orSay } from "../report.mjs";
import { requireOwner } from "../require-owner";
import { backups } from "./backups";
import { clock } from "./clock";
import { database } from "./database";
import { disk } from "./disk";
import { diskSpeed } from "./disk-speed";
import { lineOf, type Finding } from "./finding";
import { fonts } from "./fonts";
import { mail } from "./mail";
import { permissions } from "./permissions";
import { sealKeyFindings } from "./seal-key";
import { healthAt, reach, server } from "./server";
import { settings } from "./settings";
import { versions } from "./versions";
import { unwritable } from "./writable";

/** What can be told only where there is data. */
function ofData(file: string, now: Date, there: Date | undefined): Finding[] {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return [];
  const found = [...disk(folder), ...permissions(file)];
  const barred = unwritable(folder);
  if (barred) return [...found, barred]; // to time the disk or its clock a file is written
  return [...found, ...diskSpeed(folder), ...clock(file, there, now)];
}

async function findings(): Promise<Finding[]> {
  const file = databaseFile();
  const now = new Date();
  const configured = settings();
  const origin = configured.some(({ state }) => state === "bad") ? "" : process.env.NIANBAO_ORIGIN;
  const answer = origin ? await healthAt(origin) : undefined;
  return [
    ...versions(),
    ...configured,
    ...ofData(file, now, answer?.date),
    ...database(file),
    ...(existsSync(file)
      ? [...sealKeyFindings(file), ...backups(backupFolder(file), file, now)]
      : []),
    ...(await server(process.env.PORT || "3000")),
    ...reach(origin, answer),
    ...(await mail()),
    ...(await fonts()),
  ];
}

await orSay(async () => {
  requireOwner(path.dirname(databaseFile()));
  const found = await findings();
  for (const finding of found) console.log(lineOf(finding));
  if (found.some(({ state }) => state === "bad")) process.exitCode = 1;
});
