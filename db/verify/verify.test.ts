import { createHash } from "node:crypto";
import Database from "better-sqlite3";
import { and, desc, eq, gte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { expect, test } from "vitest";
import { editableBy } from "@/lib/report/permissions";
import { changeEntries } from "../change-entries";
import { keepRevisionFiles } from "../files";
import { noteRecordMailed } from "../record-mails";
import { keepScan } from "../scans";
import { record, recordHead } from "../record";
import { findReport } from "../reports";
import { keepSignature } from "../signatures";
import type { Store } from "../store";
import { inLifeOffice, type LifeOffice } from "../testing/in-life-office";
import { leadToSigning, move, send } from "../testing/lead-to";
import { takeInventory } from "../testing/take-inventory";
import { moveReport } from "../transitions";
import { verifyRecord } from "./verify";

let store: Store;
let office: LifeOffice;
let file: string;

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** A report that was signed on paper, filed and returned by the competent office, and sent again. */
inLifeOffice(async (there) => {
  ({ store, office, file } = there);
  takeInventory(store);
  await leadToSigning(store, office);
  await signOnPaper();
  const { head, competent } = office.people;
  await move(store, office, head, "file");
  await move(store, office, competent, "return");
  await write("t18.1.1.a", "5");
  await send(store, office);
});

async function signOnPaper(): Promise<void> {
  const { id } = office.report;
  const seen = findReport(store, id)?.standing.number ?? 0;
  const asked = { action: "sign", channel: "onPaper", seen, reason: "", key: "sign" } as const;
  const signed = { ...asked, personId: "局长", day: "2019-01-10" };
  await moveReport(store, office.people.preparer, id, signed, async (_, next) => {
    await keepRevisionFiles(store, id, next.revision, new Map([["public.pdf", bytes("PDF")]]));
    await keepSignature(store, id, next.number, await recordHead(store));
    await keepScan(store, id, next.number, { mime: "image/png", bytes: bytes("scan") });
  });
}

async function write(code: string, value: string): Promise<void> {
  const report = findReport(store, office.report.id);
  const editable = report && editableBy(office.people.preparer, report);
  if (editable) await changeEntries(store, editable, () => new Map([[code, value]]));
}

/** What stands in the line of each fault. */
const faults = async () => (await verifyRecord(file)).faults;

/** As somebody would who owns the file: without regard to foreign keys. */
function tamper(change: (db: Store["db"], tables: Store["tables"]) => void): void {
  const connection = new Database(file);
  connection.pragma("foreign_keys = OFF");
  change(drizzle(connection), store.tables);
  connection.close();
}

test("a record that nobody touched has no fault", async () => {
  expect(await verifyRecord(file)).toEqual({
    ...{ reports: 1, revisions: 2, files: 2, head: await recordHead(store) },
    ...{ before: 0, doubts: [], faults: [] },
  });
});

test("one changed letter of a frozen draft is named", async () => {
  tamper((db, { revisions }) => {
    const [frozen] = db.select().from(revisions).where(eq(revisions.number, 2)).all();
    const snapshot = frozen?.snapshot.replace('"5"', '"6"') ?? "";
    db.update(revisions).set({ snapshot }).where(eq(revisions.number, 2)).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining([expect.stringMatching(/^住建局2018年年报第2稿：内容改动过/)]),
  );
});

test("one changed byte of a file is named, with the signature that it belongs to", async () => {
  tamper((db, { files }) => {
    db.update(files)
      .set({ bytes: Buffer.from("PDG") })
      .where(eq(files.sha256, sha256("PDF")))
      .run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining([
      "住建局2018年年报第1稿：签发的文件「公开件 PDF」：内容改动过，与它的校验码不符。",
    ]),
  );
});

test("one changed byte of a scan is named, with the step that it belongs to", async () => {
  tamper((db, { files }) => {
    db.update(files)
      .set({ bytes: Buffer.from("scam") })
      .where(eq(files.sha256, sha256("scan")))
      .run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining([
      "住建局2018年年报第1稿：第5步的扫描件：内容改动过，与它的校验码不符。",
    ]),
  );
});

test("a file that is gone is named", async () => {
  tamper((db, { files }) => {
    db.delete(files)
      .where(eq(files.sha256, sha256("PDF")))
      .run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报第1稿：签发的文件「公开件 PDF」：文件不在了。"]),
  );
});

test("a signature whose files are gone is named", async () => {
  tamper((db, { revisionFiles }) => {
    db.delete(revisionFiles).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报第1稿：已经签发，但没有签发时存下的文件。"]),
  );
});

test("a step on paper without its scan is named", async () => {
  tamper((db, { scans }) => {
    db.delete(scans).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报：第5步「签发」是线下签批，但没有扫描件。"]),
  );
});

test("a step that is gone is named", async () => {
  tamper((db, { transitions }) => {
    db.delete(transitions).where(eq(transitions.number, 4)).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报：办理过程里第4步不在了，后面接着第5步。"]),
  );
});

test("a record whose end was cut off is named", async () => {
  tamper((db, { transitions, reports }) => {
    db.delete(transitions).where(eq(transitions.number, 8)).run();
    db.update(reports).set({ latest: 7 }).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报：第2稿没有送审的记录。"]),
  );
});

test("a report that says otherwise where it stands is named", async () => {
  tamper((db, { reports }) => {
    db.update(reports).set({ latest: 5 }).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报：年报记着办到第5步，办理过程却到第8步为止。"]),
  );
});

test("a step that does not follow from the one before is named", async () => {
  tamper((db, { transitions }) => {
    const step = and(eq(transitions.number, 4), eq(transitions.action, "clear"));
    db.update(transitions).set({ action: "accept", state: "accepted" }).where(step).run();
  });
  expect((await faults())[0]).toBe(
    "住建局2018年年报：第4步「备案」接不上：那时是「待保密审查」，记的却是到了「已备案」第1稿。",
  );
});

test("a step of which nothing sensible is left is named, and what follows it is looked at", async () => {
  tamper((db) => {
    db.run(sql`UPDATE transitions SET state = 'x' WHERE number = 2`);
    db.run(sql`UPDATE transitions SET action = 'x' WHERE number = 4`);
  });
  expect((await faults()).slice(0, 2)).toEqual([
    "住建局2018年年报：第2步改动过，记的不是办理过程里有的。",
    "住建局2018年年报：第4步改动过，记的不是办理过程里有的。",
  ]);
});

test("a row of 操作记录 that cannot be read any more is named, with the step that it was of", async () => {
  tamper((db) => db.run(sql`UPDATE record_rows SET event = event || 'x' WHERE kind = 'ledOn'`));
  expect(await faults()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^操作记录第\d+条/),
      "住建局2018年年报：第8步不在操作记录里。",
    ]),
  );
});

test("a step that the draft's own preparer took, without one-person's consent, is named", async () => {
  tamper((db, { transitions }) => {
    db.update(transitions).set({ by: "填报人" }).where(eq(transitions.number, 2)).run();
  });
  expect(await faults()).toContain(
    "住建局2018年年报：第2步「通过」是填报人自己办的，没有谁同意一人办理。",
  );
});

test("a draft that is gone is named", async () => {
  tamper((db, { revisions }) => {
    db.delete(revisions).where(eq(revisions.number, 2)).run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报：第8步「送审」办的第2稿不在了。"]),
  );
});

test("a row of 操作记录 that is gone is named", async () => {
  tamper((db, { recordRows }) => {
    db.delete(recordRows).where(eq(recordRows.number, 1)).run();
  });
  expect(await faults()).toEqual(expect.arrayContaining(["操作记录缺第1条。"]));
});

test("an end of 操作记录 that was cut off up to the newest signature is named", async () => {
  const [signed] = await store.db.select().from(store.tables.signatures);
  tamper((db, { recordRows }) => {
    db.delete(recordRows)
      .where(gte(recordRows.number, signed?.recordNumber ?? 0))
      .run();
  });
  expect((await faults())[0]).toMatch(/^住建局2018年年报：签发时操作记录到第\d+条，现在没有那一条/);
});

test("an end of 操作记录 that was cut off behind the newest signature is named by the steps in it", async () => {
  tamper((db, { recordRows }) => {
    const [last] = db.select().from(recordRows).orderBy(desc(recordRows.number)).limit(1).all();
    db.delete(recordRows)
      .where(eq(recordRows.number, last?.number ?? 0))
      .run();
  });
  expect(await faults()).toEqual(
    expect.arrayContaining(["住建局2018年年报：第8步不在操作记录里。"]),
  );
});

/** As somebody would who owns the file and wants the newest sign-in, say, not to have been. */
function cutTail(from: number): void {
  tamper((db, { recordRows }) => db.delete(recordRows).where(gte(recordRows.number, from)).run());
}

test("a head that was noted elsewhere tells of a tail that was cut below it, which the chain cannot", async () => {
  await store.transaction(() => record(store, { kind: "signedOut" }));
  const noted = await recordHead(store);
  expect((await verifyRecord(file, noted)).faults).toEqual([]);
  cutTail(noted.number);
  expect(await faults()).toEqual([]);
  expect((await verifyRecord(file, noted)).faults).toEqual([
    `操作记录里没有第${noted.number}条，现在只到第${noted.number - 1}条：末尾被截去过，或者恢复了较早的备份。`,
  ]);
});

test("a head that was noted elsewhere tells of a record that was written anew", async () => {
  const { number } = await recordHead(store);
  expect((await verifyRecord(file, { number, hash: "0".repeat(64) })).faults).toEqual([
    `操作记录第${number}条不是原来的那一条：记录被改写过。`,
  ]);
});

test("a mail of the record's head is missed by the row that it named", async () => {
  await store.transaction(() => record(store, { kind: "signedOut" }));
  const head = await recordHead(store);
  await noteRecordMailed(store, "2019-01-10", head);
  expect(await faults()).toEqual([]);
  cutTail(head.number);
  expect(await faults()).toContain(
    `2019-01-10寄出过操作记录第${head.number}条的校验码，现在没有那一条，或者它不是原来的。`,
  );
});
