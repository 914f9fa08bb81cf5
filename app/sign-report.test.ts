import { strFromU8, unzipSync } from "fflate";
import { NextRequest } from "next/server";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findFile, listRevisionFiles } from "@/db/files";
import { listMemberships } from "@/db/memberships";
import { recordHead } from "@/db/record";
import { findReport } from "@/db/reports";
import { findRevision } from "@/db/revisions";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { leadToSigning } from "@/db/testing/lead-to";
import { addLifeOffice } from "@/db/testing/life-office";
import { openTestStore, TEST_NOW } from "@/db/testing/open-test-store";
import { downloadIds } from "@/lib/export/downloads";
import { signedFiles } from "@/lib/export/signed-files";
import { openPdf, readPages } from "@/lib/export/testing/read-pdf";
import type { RecordHead } from "@/lib/record/chain";
import { NotNow } from "@/lib/report/refused";
import { GET as exportReport } from "./api/reports/[id]/export/route";
import { signReport } from "./sign-report";

const OURS = "http://localhost:3000";
const DAY = 24 * 60 * 60_000;

let store: Store;
let office: LifeOffice;
let now: Date;

vi.mock("@/db/open", () => ({ theStore: () => store }));

beforeEach(() => {
  now = TEST_NOW;
});
inLifeOffice(
  async (there) => {
    ({ store, office } = there);
    await leadToSigning(store, office);
  },
  () => now,
);

async function current() {
  const report = findReport(store, office.report.id);
  if (!report) throw new Error("no report");
  return report;
}

async function sign(asked: { readonly day?: string; readonly key?: string } = {}) {
  const report = await current();
  const request = { seen: report.standing.number, reason: "", key: "sign", ...asked };
  const channel = asked.day ? "onPaper" : "inSystem";
  const who = office.people[asked.day ? "preparer" : "head"];
  return signReport(store, who, report, { ...request, channel, personId: "局长" });
}

async function kept(name: string): Promise<Buffer> {
  const files = await listRevisionFiles(store, office.report.id, 1);
  const sha256 = files.find((file) => file.name === name)?.sha256 ?? "";
  return (await findFile(store, sha256)) ?? Buffer.alloc(0);
}

async function download(format: string, printing = "filing"): Promise<Buffer> {
  const token = await beginSession(store, office.people.preparer.accountId);
  const { id } = office.report;
  const address = `${OURS}/api/reports/${id}/export?format=${format}&printing=${printing}`;
  const request = new NextRequest(address, { headers: { cookie: `nianbao-session=${token}` } });
  const response = await exportReport(request, { params: Promise.resolve({ id }) });
  return Buffer.from(await response.arrayBuffer());
}

async function downloadAll(): Promise<ReadonlyMap<string, Buffer>> {
  const all = new Map<string, Buffer>();
  for (const id of downloadIds) all.set(id, await download(id));
  return all;
}

const text = (name: string) => kept(name).then((bytes) => bytes.toString("utf8"));

describe("what is given out from then on", () => {
  test("is the same to the byte a day and an upgrade later, in every format", async () => {
    await sign();
    const before = await downloadAll();
    now = new Date(now.getTime() + DAY);
    forgetRenderers();
    await renameUnit();
    const after = await downloadAll();
    for (const id of downloadIds) {
      expect.soft(before.get(id)?.length, id).toBeGreaterThan(100);
      expect.soft(after.get(id)?.equals(before.get(id) ?? Buffer.alloc(0)), id).toBe(true);
    }
  });

  test("is what was kept, even where it would be rendered otherwise by now", async () => {
    await sign();
    await store.transaction(async () => {
      await store.db.update(store.tables.files).set({ bytes: Buffer.from("kept") });
    });
    expect((await download("pdf", "public")).toString()).toBe("kept");
  });
});

/** The typesetter and the pages that a process keeps warm: a new one begins without them. */
function forgetRenderers(): void {
  for (const name of ["typesetter", "page-images"]) {
    Reflect.deleteProperty(globalThis, Symbol.for(`nianbao.${name}`));
  }
}

/** As a unit's data may change after it has signed. */
async function renameUnit(): Promise<void> {
  await store.transaction(async () => {
    await store.db.update(store.tables.units).set({ name: "别的局", layoutProfile: "gbk-29" });
  });
}

test("成文日期 that the unit left open is the day on the paper, where it was signed there", async () => {
  now = new Date(now.getTime() + 3 * DAY);
  await sign({ day: "2019-01-11" });
  expect(await text("public.html")).toContain("2019年1月11日");
});

describe("one signature in the system", () => {
  let sha256: string;
  let record: RecordHead;
  let words: readonly string[];
  let signature: unknown;
  const files = new Map<string, Buffer>();
  const textOf = (name: string) => files.get(name)?.toString("utf8") ?? "";

  /** Looked at by all of these tests, which have offices of their own besides. */
  beforeAll(async () => {
    now = TEST_NOW;
    const opened = openTestStore(() => now);
    store = opened.store;
    office = await addLifeOffice(store);
    await leadToSigning(store, office);
    record = await recordHead(store);
    sha256 = (await findRevision(store, office.report.id, 1))?.sha256 ?? "";
    words = ["第1稿", `SHA-256:${sha256}`, `操作记录第${record.number}条:${record.hash}`];
    await sign();
    [signature] = await store.db.select().from(store.tables.signatures);
    for (const { name } of await listRevisionFiles(store, office.report.id, 1)) {
      files.set(name, await kept(name));
    }
    opened.remove();
  });

  test("keeps both printings in every format, and 公布材料包", () => {
    expect([...files.keys()]).toEqual(signedFiles.map(({ name }) => name).sort());
  });

  test("makes the day of signing the 成文日期 that the unit left open", () => {
    expect(textOf("public.html")).toContain("2019年1月10日");
  });

  describe("has 第1稿, the snapshot's SHA-256 and where 操作记录 ended", () => {
    test("in the signature", () => {
      expect(signature).toMatchObject({ recordNumber: record.number, recordHash: record.hash });
    });

    test("in the Word file's properties", () => {
      const docx = files.get("filing.docx") ?? new Uint8Array();
      const core = unzipSync(docx)["docProps/core.xml"];
      expect(strFromU8(core ?? new Uint8Array())).toContain(
        `<cp:keywords>政府信息公开; 年度报告; 2018; ${words.join("; ")}</cp:keywords>`,
      );
    });

    test("in the PDF's keywords", async () => {
      const pdf = new Uint8Array(files.get("filing.pdf") ?? []);
      const { info } = await (await openPdf(pdf)).getMetadata();
      expect(info).toMatchObject({ Keywords: words.join(", ") });
    });

    test("in the JSON", () => {
      const { meta } = JSON.parse(textOf("public.json")) as { meta: object };
      expect(meta).toMatchObject({
        revision: { number: 1, sha256, record },
        generatedAt: TEST_NOW.toISOString(),
      });
    });

    test("in the page's head", () => {
      expect(textOf("public.html")).toContain(
        `<meta name="keywords" content="${words.join(",")}">`,
      );
    });
  });
});

test("that its preparer signed it alone stands in the files, with who agreed", async () => {
  const { unitRules, memberships } = store.tables;
  const rules = { confirmPaper: false, publishAfterAcceptance: false, onePerson: true };
  const agreed = { consent: "officeAbove", agreedBy: "管理员", agreedOffice: "区政府办" } as const;
  await store.transaction(async () => {
    const row = { unitId: "住建局", number: 1, ...rules, ...agreed, at: now, by: "管理员" };
    await store.db.insert(unitRules).values(row);
    const held = { accountId: "填报人", unitId: "住建局", role: "head" } as const;
    await store.db.insert(memberships).values(held);
  });
  const report = await current();
  const asked = { seen: report.standing.number, reason: "", key: "own" } as const;
  const own = office.people.preparer;
  const actor = { ...own, memberships: await listMemberships(store, own.accountId) };
  await signReport(store, actor, report, { ...asked, channel: "inSystem" });
  const said = "一人办理（经区政府办同意）";
  const kit = unzipSync(await kept("public.zip"));
  expect([
    await text("public.html"),
    strFromU8(kit["使用说明.txt"] ?? new Uint8Array()),
    strFromU8(unzipSync(await kept("filing.docx"))["docProps/core.xml"] ?? new Uint8Array()),
  ]).toEqual([
    expect.stringContaining(said),
    expect.stringContaining(`签发：${said}`),
    expect.stringContaining(said),
  ]);
  expect(JSON.parse(await text("public.json"))).toMatchObject({
    meta: { revision: { onePerson: "经区政府办同意" } },
  });
});

test("a signed file says no more that it is a draft", async () => {
  const lines = async () =>
    (await readPages(new Uint8Array(await download("pdf")))).flatMap((page) =>
      page.lines.map((line) => line.text),
    );
  expect(await lines()).toContain("送审稿第1稿");
  await sign();
  expect(await lines()).not.toContain("送审稿第1稿");
});

test("what is rendered is what was frozen, whatever stands in the report", async () => {
  await store.transaction(async () => {
    const { entries } = store.tables;
    const row = { reportId: office.report.id, code: "section.overview", value: "后来写的" };
    const saved = { version: 1, at: now, by: office.people.preparer.accountId, saveKey: "later" };
    await store.db.insert(entries).values({ ...row, ...saved });
  });
  await sign();
  expect(await text("filing.json")).not.toContain("后来写的");
});

test("a snapshot that was altered is not signed", async () => {
  await store.transaction(async () => {
    await store.db.update(store.tables.revisions).set({ snapshot: "{}" });
  });
  await expect(sign()).rejects.toThrow("was altered");
  expect((await current()).standing.state).toBe("signing");
});

test("of ten signatures at once one is kept, and the others are told", async () => {
  const keys = Array.from({ length: 10 }, (_, at) => String(at));
  const report = await current();
  const tried = await Promise.allSettled(
    keys.map((key) =>
      signReport(store, office.people.head, report, {
        ...{ seen: report.standing.number, reason: "", key, channel: "inSystem" },
      }),
    ),
  );
  const lost = tried.filter((each) => each.status === "rejected");
  expect(lost.map(({ reason }) => reason instanceof NotNow)).toEqual(Array(9).fill(true));
});

test("a signature that is sent twice is done once and answered alike", async () => {
  const report = await current();
  const asked = {
    seen: report.standing.number,
    reason: "",
    key: "k",
    channel: "inSystem",
  } as const;
  const first = await signReport(store, office.people.head, report, asked);
  expect(await signReport(store, office.people.head, await current(), asked)).toEqual(first);
});
