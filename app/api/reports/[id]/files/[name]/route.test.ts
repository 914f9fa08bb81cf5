import { createHash } from "node:crypto";
import { NextRequest } from "next/server";
import { expect, test, vi } from "vitest";
import { keepRevisionFiles } from "@/db/files";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { standAt } from "@/db/testing/life-office";
import type { State } from "@/lib/report/life/state";
import { GET } from "./route";

const BYTES = new TextEncoder().encode("as it was signed");
const sha256 = createHash("sha256").update(BYTES).digest("hex");

let store: Store;
let office: LifeOffice;

vi.mock("@/db/open", () => ({ theStore: () => store }));

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await store.transaction(() =>
    keepRevisionFiles(store, office.report.id, 1, new Map([["public.docx", BYTES]])),
  );
});

const stand = (state: State) =>
  standAt(store, office.report, office.people.admin, { state, step: null });

async function ask(who: keyof typeof office.people, name = "public.docx", headers = {}) {
  const { id } = office.report;
  const cookie = `nianbao-session=${await beginSession(store, office.people[who].accountId)}`;
  const address = `http://localhost:3000/api/reports/${id}/files/${name}`;
  const request = new NextRequest(address, { headers: { cookie, ...headers } });
  return GET(request, { params: Promise.resolve({ id, name }) });
}

test("a file is given out as it is kept, with its SHA-256 and a name for people", async () => {
  await stand("signed");
  const response = await ask("preparer");
  expect(await response.text()).toBe("as it was signed");
  expect(response.headers.get("etag")).toBe(`"${sha256}"`);
  expect(decodeURIComponent(response.headers.get("content-disposition") ?? "")).toContain(
    "住建局2018年政府信息公开工作年度报告（公开件）.docx",
  );
});

test("who has it already is told so", async () => {
  await stand("signed");
  const response = await ask("preparer", "public.docx", { "if-none-match": `"${sha256}"` });
  expect([response.status, await response.text()]).toEqual([304, ""]);
});

test.each([
  ["signed", "competent", 404],
  ["filed", "competent", 200],
  ["published", "competent", 200],
  ["signed", "head", 200],
  ["filed", "neighbours", 404],
  ["filed", "admin", 404],
] as const)("of what is %s, %s gets %i", async (state, who, status) => {
  await stand(state);
  expect((await ask(who)).status).toBe(status);
});

test.each(["public.exe", "../public.docx", "filing.docx"])("there is no %s", async (name) => {
  await stand("signed");
  expect((await ask("preparer", name)).status).toBe(404);
});
