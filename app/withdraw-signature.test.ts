import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { findFile, listRevisionFiles } from "@/db/files";
import { withdrawSignature } from "@/db/life/withdraw-signature";
import { listWithdrawnFiles } from "@/db/life/withdrawn-files";
import { findReport } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import { findSignature } from "@/db/signatures";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning, move } from "@/db/testing/lead-to";
import { takeInventory } from "@/db/testing/take-inventory";
import { verifyRecord } from "@/db/verify/verify";
import { signedFiles } from "@/lib/export/signed-files";
import { GET } from "./api/reports/[id]/files/[name]/route";
import { signReport } from "./sign-report";

let store: Store;
let office: LifeOffice;
let file: string;
let now = new Date("2019-01-10T02:00:00Z");

vi.mock("@/db/open", () => ({ theStore: () => store }));

/** A report that was signed, and whose signature was withdrawn a day later. */
inLifeOffice(
  async (there) => {
    ({ store, office, file } = there);
    takeInventory(store);
    await leadToSigning(store, office);
    await sign("2019-01-10");
    now = new Date("2019-01-11T02:00:00Z");
    await withdraw();
  },
  () => now,
);

function current() {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  return report;
}

async function sign(day: string) {
  now = new Date(`${day}T02:00:00Z`);
  const report = current();
  const asked = {
    seen: report.standing.number,
    reason: "",
    key: day,
    channel: "inSystem",
  } as const;
  await signReport(store, office.people.head, report, asked);
}

async function withdraw() {
  const { id, standing } = current();
  const asked = {
    seen: standing.number,
    reason: "印错了日期",
    key: crypto.randomUUID(),
    channel: "inSystem",
  } as const;
  await withdrawSignature(store, office.people.head, id, asked);
}

async function download(who: keyof typeof office.people, query = "") {
  const { id } = office.report;
  const cookie = `nianbao-session=${await beginSession(store, office.people[who].accountId)}`;
  const address = `http://localhost:3000/api/reports/${id}/files/public.html${query}`;
  const request = new NextRequest(address, { headers: { cookie } });
  return GET(request, { params: Promise.resolve({ id, name: "public.html" }) });
}

const html = async (): Promise<string> => {
  const files = await listRevisionFiles(store, office.report.id, 1);
  const sha256 = files.find(({ name }) => name === "public.html")?.sha256 ?? "";
  return (await findFile(store, sha256))?.toString() ?? "";
};

test("the same draft is back on the head's desk, unsigned", async () => {
  expect(current().standing).toMatchObject({ state: "signing", revision: 1 });
  expect(await findSignature(store, office.report.id, 1)).toBeUndefined();
});

test("what was kept is handed out as the report's no more, but to the unit as 已撤回", async () => {
  expect(await listRevisionFiles(store, office.report.id, 1)).toEqual([]);
  const withdrawn = await listWithdrawnFiles(store, office.report.id);
  expect(withdrawn.map(({ name }) => name)).toEqual(signedFiles.map(({ name }) => name).sort());
  expect((await download("preparer")).status).toBe(404);
  const kept = await download("preparer", `?withdrawn=1-${withdrawn[0]?.signature}`);
  expect(decodeURIComponent(kept.headers.get("content-disposition") ?? "")).toContain("签发已撤回");
});

test("signed again, new files are kept and handed out, and the record has no fault", async () => {
  await sign("2019-01-12");
  expect(await html()).toContain("2019年1月12日");
  expect(await listWithdrawnFiles(store, office.report.id)).toHaveLength(signedFiles.length);
  expect(await findSignature(store, office.report.id, 1)).toMatchObject({ day: "2019-01-12" });
  expect((await verifyRecord(file)).faults).toEqual([]);
});

test("the competent office gets none of what was withdrawn", async () => {
  await sign("2019-01-12");
  await move(store, office, office.people.head, "file");
  const [withdrawn] = await listWithdrawnFiles(store, office.report.id);
  expect((await download("competent")).status).toBe(200);
  const refused = await download("competent", `?withdrawn=1-${withdrawn?.signature}`);
  expect(refused.status).toBe(404);
});

test("filed, it cannot be withdrawn any more", async () => {
  await sign("2019-01-12");
  await move(store, office, office.people.head, "file");
  await expect(withdraw()).rejects.toThrow("不能撤回签发");
});

test("where what was withdrawn is gone, that is named", async () => {
  await sign("2019-01-12");
  await store.transaction(async () => {
    await store.db.delete(store.tables.withdrawnFiles);
  });
  const { faults } = await verifyRecord(file);
  expect(faults).toContain("住建局2018年年报第1稿：已经签发，但没有签发时存下的文件。");
});
