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
import { healthAt, reach, server } from "./server";
import { settings } from "./settings";
import { versions } from "./versions";

/** What can be told only where there is data. */
function ofData(file: string): Finding[] {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return [];
  return [...disk(folder), ...diskSpeed(folder), ...permissions(file)];
}

async function findings(): Promise<Finding[]> {
  const file = databaseFile();
  const now = new Date();
  const configured = settings();
  const origin = configured.some(({ state }) => state === "bad") ? "" : process.env.NIANBAO_ORIGIN;
  const answer = origin ? await healthAt(origin) : undefined;
  const hasData = existsSync(path.dirname(file));
  return [
    ...versions(),
    ...configured,
    ...ofData(file),
    ...database(file),
    ...(existsSync(file) ? backups(backupFolder(file), file, now) : []),
    ...(hasData ? clock(file, answer?.date, now) : []),
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
