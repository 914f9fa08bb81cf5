import { NextRequest } from "next/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { findReport } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { standAt } from "@/db/testing/life-office";
import { listTransitions } from "@/db/transitions";
import { pdfFile } from "@/lib/import/scan/testing/pdf-file";
import { jpegPicture, pngPicture } from "@/lib/import/scan/testing/picture";
import type { Actor } from "@/lib/report/actor";
import { GET as scanOf } from "./api/reports/[id]/scans/[number]/route";
import { POST } from "./api/reports/[id]/paper/route";
import { takeNote } from "./form-notes";

const OURS = "http://localhost:3000";

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await send(store, office);
});

const numberOf = async () => findReport(store, office.report.id)?.standing.number ?? 0;
const stateOf = async () => findReport(store, office.report.id)?.standing;

interface Sent {
  readonly file?: Uint8Array;
  /** What the browser says that the file is called, and of which type. */
  readonly name?: string;
  readonly type?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly by?: Actor;
}

async function headersOf(actor: Actor) {
  return { origin: OURS, cookie: `nianbao-session=${await beginSession(store, actor.accountId)}` };
}

/** What the form of the page sends; answers with what is said then. */
async function record(sent: Sent) {
  const { file, name = "审签单.png", type = "image/png", fields, by } = sent;
  const form = new FormData();
  const said = { action: "approve", personId: "科长", day: "2019-01-10", reason: "同意", key: "k" };
  const all = { seen: String(await numberOf()), ...said, ...fields };
  for (const [key, value] of Object.entries(all)) form.set(key, value);
  if (file) form.set("scan", new File([new Uint8Array(file)], name, { type }));
  return post(form, by);
}

async function post(body: BodyInit, by = office.people.preparer, more = {}) {
  const { id } = office.report;
  const init = { method: "POST", headers: { ...(await headersOf(by)), ...more }, body };
  const request = new NextRequest(`${OURS}/api/reports/${id}/paper`, { ...init, duplex: "half" });
  const response = await POST(request, { params: Promise.resolve({ id }) });
  const { searchParams } = new URL(response.headers.get("location") ?? "", OURS);
  return {
    status: response.status,
    text: await response.text(),
    ...takeNote(searchParams.get("note") ?? undefined),
  };
}

/** The scan of a step as somebody is given it. */
async function scan(number: number, by = office.people.preparer) {
  const { id } = office.report;
  const request = new NextRequest(OURS, { headers: await headersOf(by) });
  return scanOf(request, { params: Promise.resolve({ id, number: String(number) }) });
}

const png = pngPicture(1240, 1754);
const jpeg = await jpegPicture(800, 600);

describe("a step that was signed on paper", () => {
  test("leads the report on, with who signed and when", async () => {
    expect(await record({ file: png })).toHaveProperty("done");
    const steps = await listTransitions(store, office.report.id, 1);
    expect(steps).toMatchObject([
      { action: "approve", channel: "onPaper", person: "科长", day: "2019-01-10", revision: 1 },
    ]);
  });

  test("sent twice is recorded once", async () => {
    const seen = { seen: String(await numberOf()) };
    await record({ file: png, fields: seen });
    await record({ file: png, fields: seen });
    expect(await stateOf()).toMatchObject({ number: 2, step: 1 });
  });

  test("is not recorded by who is no preparer", async () => {
    const { problem } = await record({ file: png, by: office.people.head });
    expect(problem).toContain("本单位填报人");
    expect(await numberOf()).toBe(1);
  });

  test("is told apart from a step that somebody did meanwhile", async () => {
    await move(store, office, office.people.first, "approve");
    const { problem } = await record({ file: png, fields: { seen: "1" } });
    expect(problem).toContain("科长2019年1月10日 10:00办了「通过」");
  });
});

describe("who signed", () => {
  const typed = (person: string, more = {}) => ({ personId: "", person, ...more });
  test.each([
    ["oneself", { personId: "填报人" }],
    ["somebody of another step", { personId: "局长" }],
    ["an account of another unit", { personId: "邻局的人" }],
    ["a stand-in whose days are over", { personId: "前代科长" }],
    ["an account and a name beside it", { person: "马主任" }],
    ["one's own name", typed("填报人")],
    ["one's own name, spaced and with a title", typed("填 报　人（科员）")],
    ["the name of an account, in other widths", typed("局　长")],
  ])("%s: nothing is recorded", async (_, fields: Record<string, string>) => {
    expect(Object.keys((await record({ file: png, fields })).fields ?? {})).toEqual(["person"]);
    expect(await numberOf()).toBe(1);
  });

  test.each([
    ["an account that can take the step", {}, { person: "科长", personId: "科长" }],
    ["somebody without an account", typed("马主任"), { person: "马主任", personId: null }],
    [
      "another person of the preparer's name",
      typed("填报人", { sameName: "on" }),
      { person: "填报人", personId: null, sameName: true },
    ],
  ])("%s: recorded so", async (_, fields: Record<string, string>, kept) => {
    expect(await record({ file: png, fields })).toHaveProperty("done");
    const rows = await store.db.select().from(store.tables.transitions);
    expect(rows.find(({ number }) => number === 2)).toMatchObject(kept);
  });
});

test("who stands in and has no role of their own can be said to have signed, too", async () => {
  const days = { from: "2019-01-10", until: "2019-01-10" };
  const row = { accountId: "区办经办", personId: "科长", unitId: "住建局", ...days };
  await store.transaction(async () => {
    await store.db.insert(store.tables.standIns).values(row);
  });
  expect(await record({ file: png, fields: { personId: "区办经办" } })).toHaveProperty("done");
});

describe("the scan of another step", () => {
  beforeEach(() => record({ file: png }));
  const second = { personId: "分管", key: "k2" };

  test("is refused, whatever it is called", async () => {
    const { fields } = await record({ file: png, name: "另一张.png", fields: second });
    expect(fields?.scan).toContain("第2步");
    expect(await numberOf()).toBe(2);
  });

  test("is taken where it is said to be one sheet for several, which is kept", async () => {
    const fields = { ...second, sharedSheet: "on" };
    expect(await record({ file: png, fields })).toHaveProperty("done");
    const scans = await store.db.select().from(store.tables.scans);
    expect(scans.map(({ number, sharedSheet }) => [number, sharedSheet])).toEqual([
      ...[
        [2, false],
        [3, true],
      ],
    ]);
  });
});

test.each([
  ["without a scan", {}, "scan"],
  ["without who signed", { file: png, fields: { personId: "", person: " " } }, "person"],
  ["with a day to come", { file: png, fields: { day: "2019-01-11" } }, "day"],
  ["with a day before the draft was sent", { file: png, fields: { day: "2019-01-09" } }, "day"],
  ["returned without a reason", { file: png, fields: { action: "return", reason: "" } }, "reason"],
])("%s nothing is recorded, and the form says what to do", async (_, sent: Sent, field) => {
  const { fields, typed } = await record(sent);
  expect(Object.keys(fields ?? {})).toEqual([field]);
  expect(typed?.key).toBe("k");
  expect(await numberOf()).toBe(1);
});

const html = Buffer.from("<script>alert(document.domain)</script>");

describe("hostile uploads", () => {
  test.each([
    ["a page called .png", { file: html, name: "a.png" }],
    ["a page said to be a picture", { file: html, type: "image/jpeg" }],
    ["a program", { file: Buffer.from("MZ\u0090\0") }],
    ["a PDF with script", { file: pdfFile("<< /S /JavaScript /JS (app.alert\\(1\\)) >>") }],
    ["a picture of which there is only the head", { file: png.subarray(0, 60) }],
  ])("%s: refused", async (_, sent: Sent) => {
    expect((await record(sent)).fields).toHaveProperty("scan");
    expect(await numberOf()).toBe(1);
  });

  test("21 MB: refused", async () => {
    const { problem } = await record({
      file: Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]),
    });
    expect(problem).toContain("超过20MB");
  });

  test("200 MB: refused before a quarter of it is read", async () => {
    let sent = 0;
    const chunk = new Uint8Array(1024 * 1024);
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += chunk.byteLength;
        if (sent > 200 * chunk.byteLength) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect((await post(body, undefined, type)).problem).toContain("超过20MB");
    expect(sent).toBeLessThan(50 * chunk.byteLength);
  });

  test("a name with a path and line breaks: never used", async () => {
    await record({ file: pdfFile(), name: '../../etc/passwd\r\nSet-Cookie: a=b"; .html' });
    const { headers } = await scan(2);
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="nianbao-2018-scan-2.pdf"; filename*=UTF-8''${encodeURIComponent("住建局2018年年报签批扫描件2.pdf")}`,
    );
    expect(headers.get("set-cookie")).toBeNull();
  });
});

describe("a scan is given out", () => {
  test("as it came", async () => {
    await record({ file: png });
    expect(Buffer.from(await (await scan(2)).arrayBuffer()).equals(png)).toBe(true);
  });

  test.each([
    ["a PDF only to be kept", pdfFile(), "application/pdf", /^attachment/],
    ["a PNG as a picture", png, "image/png", /^inline$/],
    ["a JPEG as a picture", jpeg, "image/jpeg", /^inline$/],
  ])("%s, and never as a page of ours", async (_, file, type, disposition) => {
    await record({ file });
    const { headers } = await scan(2);
    expect(headers.get("content-type")).toBe(type);
    expect(headers.get("content-disposition")).toMatch(disposition);
    expect(headers.get("content-security-policy")).toBe("sandbox; default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("to nobody outside of the unit", async () => {
    await record({ file: png });
    expect((await scan(2, office.people.neighbours)).status).toBe(404);
  });
});

describe("where the competent office has no account here", () => {
  beforeEach(async () => {
    await store.transaction(async () => {
      store.db.run("DELETE FROM memberships WHERE role = 'competent'");
    });
    await standAt(store, office.report, office.people.admin, { state: "filed", step: null });
  });

  test("the unit records who took the filing and when, without a paper", async () => {
    const fields = { action: "accept", personId: "", person: "区办收件", reason: "" };
    expect((await record({ fields })).done).toContain("已备案");
  });

  test("and a return, with its reason", async () => {
    const fields = { action: "return", personId: "", person: "区办收件", reason: "缺附件" };
    expect((await record({ fields })).done).toContain("填报中");
  });
});
