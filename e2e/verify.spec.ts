import { spawnSync } from "node:child_process";
import path from "node:path";
import Database from "better-sqlite3";
import { expect } from "playwright/test";
import { copyDatabaseFile } from "@/db/copy";
import { takeInventory } from "@/db/testing/take-inventory";
import { edition2018 } from "@/lib/editions/2018";
import { leastWritten } from "@/lib/report/testing/least-report";
import { there } from "@/scripts/seeding/there";
import { seedOffice } from "./support/office";
import { signFirstStep } from "./support/paper-office";
import { serve, test } from "./support/site";

const site = serve(async (store) => {
  const { actors, report } = await seedOffice(store, leastWritten(edition2018));
  await signFirstStep(store, there(actors.get("preparer"), "preparer"), report);
  takeInventory(store); // of the file that is kept with the draft before it is signed
});

function verify(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/verify.ts", ...args],
    { encoding: "utf8", env: { ...process.env, NIANBAO_DB: site.database } },
  );
  return { stdout, stderr, status };
}

test("a database that is in use is looked through, and its record is whole", () => {
  const { stdout, stderr, status } = verify();
  expect(stdout).toContain("1份年报、1个送审稿、2个文件和操作记录，都和存下的时候一样");
  expect([stderr, status]).toEqual(["", 0]);
});

test("one changed byte of a copy is named, and the command ends with 1", () => {
  const copy = path.join(path.dirname(site.database), "copy.db");
  copyDatabaseFile(site.database, copy);
  const connection = new Database(copy);
  connection.exec("UPDATE revisions SET snapshot = replace(snapshot, '柳堤路28号', '柳堤路29号')");
  connection.close();
  const { stderr, status } = verify(copy);
  expect(stderr).toContain("云栖市青溪区住房和城乡建设局2018年年报第1稿：内容改动过");
  expect(status).toBe(1);
});
