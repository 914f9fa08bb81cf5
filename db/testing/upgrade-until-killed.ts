import Database from "better-sqlite3";
import { migrate } from "../migrate";
import { TEST_SEALING } from "./test-sealing";

/**
 * A process that upgrades a database and ends itself, as a power cut would, before the statement of
 * the given number. Statements that only read are not counted.
 */
const [file = "", folder = "", killAt = ""] = process.argv.slice(2);
let count = 0;

function beforeStatement(sql: unknown): void {
  if (/^\s*SELECT|_check/i.test(String(sql))) return;
  count += 1;
  if (count === Number(killAt)) process.kill(process.pid, "SIGKILL");
}

const writer = new Database(file, { verbose: beforeStatement });
migrate(writer, file, { folder, sealing: TEST_SEALING, now: new Date("2019-01-10T02:00:00Z") });
writer.close();
