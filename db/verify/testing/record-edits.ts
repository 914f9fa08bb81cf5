import type Database from "better-sqlite3";
import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { chainHash, START, type RecordRow } from "@/lib/record/chain";
import { tables } from "../../schema";
import { sealedNames, type SealedName } from "../../seals/bindings";
import { standingRows } from "../../seals/compare";
import { newestSeals } from "../../seals/newest-seals";
import { digestOf } from "../../seals/sealed-columns";
import type { Seal } from "../../seals/seals-of";
import type { Edit } from "./column-edits";

/** Rewrites the record as somebody can who knows the program and has all but the key: seals, hashes, and what quotes them. */
function chainAnew(connection: Database.Database): void {
  const db = drizzle(connection);
  const { recordRows, signatures, recordMails } = tables;
  const newest = newestSeals({ db, tables });
  let former = START;
  for (const row of db.select().from(recordRows).orderBy(asc(recordRows.number)).all()) {
    const seals = row.seals === null ? null : sealsAnew(row);
    former = chainHash(former, { ...row, seals });
    const [hash, { number }] = [former, row];
    db.update(recordRows).set({ hash, seals }).where(eq(recordRows.number, number)).run();
    db.update(signatures)
      .set({ recordHash: hash })
      .where(eq(signatures.recordNumber, number))
      .run();
    db.update(recordMails).set({ hash }).where(eq(recordMails.number, number)).run();
  }

  function sealsAnew({ number, algorithm, seals }: RecordRow): string {
    const anew = (JSON.parse(seals ?? "[]") as Seal[]).map((seal): Seal => {
      const [table, key, version, digest] = seal;
      const name = sealedNames.find((each) => each === table);
      const last = newest.get(table)?.get(JSON.stringify(key))?.number === number;
      if (!name || !last || digest === null) return seal;
      return [table, key, version, digestAnew(name, key, version, algorithm) ?? digest];
    });
    return JSON.stringify(anew);
  }

  function digestAnew(
    name: SealedName,
    key: Seal[1],
    version: number,
    algorithm: RecordRow["algorithm"],
  ): string | undefined {
    const row = standingRows({ db, tables }, name, version).find(
      (each) => JSON.stringify(each.key) === JSON.stringify(key),
    );
    return row && digestOf(algorithm, version, row.values);
  }
}

const anew = (name: string, ...statements: readonly string[]): Edit => ({
  name: `${name}, chained anew`,
  apply: (connection) => {
    for (const statement of statements) connection.exec(statement);
    chainAnew(connection);
  },
});

const FORGED = `UPDATE record_rows SET event = replace(event, ',', ', ') WHERE number > 1`;

/** Whoever does this leaves rows and record in accord: only the key tells. */
export const editsOfTheRecord: readonly Edit[] = [
  anew("the record with other events", FORGED),
  anew("the record by somebody else", `UPDATE record_rows SET "by" = '局长'`),
  anew("a password hash", "UPDATE accounts SET password_hash = 'mine' WHERE id = '局长'"),
  anew("why it was returned", "UPDATE transitions SET reason = '' WHERE action = 'return'"),
  anew("the record without seals of the key", FORGED, "UPDATE record_rows SET mac = NULL"),
  anew(
    "the record sealed by a key of one's own",
    FORGED,
    "UPDATE record_rows SET mac = 'sha256:0123456789ab:' || hash",
  ),
];
