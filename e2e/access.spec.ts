import { expect, type APIRequestContext } from "playwright/test";
import { seedAccess } from "./support/access-office";
import { appRoutes } from "./support/app-routes";
import { serve, test } from "./support/site";

const site = serve(seedAccess);
type Seeded = typeof site.seeded;

interface Row {
  /** Whom it lets in. Everybody: it asks nobody who they are. */
  readonly for: keyof Seeded["tokens"] | "everybody";
  /** What another unit's preparer gets. 200 and 303 are their own page or account. */
  readonly stranger: 200 | 303 | 403 | 404 | 422;
  /** What [id] stands for. */
  readonly id?: keyof Seeded["ids"];
  /** What other brackets stand for. */
  readonly names?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: (ids: Seeded["ids"]) => object;
}

const report = { for: "preparer", stranger: 404, id: "report" } as const;
/** Sent for review, its first step signed on paper. */
const underway = { ...report, id: "underway" } as const;
/** For everybody, where it is switched on (gongkai-pages.spec.ts). */
const gongkai = { for: "everybody", stranger: 404 } as const;
const admin = { for: "admin", stranger: 404 } as const;
const unit = { ...admin, id: "unit" } as const;
const account = { ...admin, id: "account" } as const;
const unitData = { name: "云栖市青溪区住房局", address: "", telephone: "", website: "" };
const openedAt = "2019-01-10T02:00:00.000Z";
const moving = { seen: 0, reason: "", key: "k" };
const REPLACED = "00000000-0000-4000-8000-000000000000";
const taking = { paragraph: "无", behind: 1, seen: 0, key: "k" };
const entry = { code: "t18.1.1", value: "5", seen: 0, key: "k", follows: [] };

const rows: Readonly<Record<string, Row>> = {
  "GET /": { for: "everybody", stranger: 200 },
  "GET /login": { for: "everybody", stranger: 200 },
  "GET /setup": { for: "everybody", stranger: 200 },
  "GET /api/health": { for: "everybody", stranger: 200 },
  "GET /robots.txt": { for: "everybody", stranger: 200 },
  "GET /gongkai": gongkai,
  "GET /gongkai/figures.csv": gongkai,
  "GET /gongkai/sitemap.xml": gongkai,
  "GET /gongkai/[unit]": gongkai,
  "GET /gongkai/[unit]/[year]": gongkai,
  "GET /gongkai/[unit]/[year]/[revision]": gongkai,
  "GET /gongkai/[unit]/[year]/[revision]/[file]": gongkai,
  "GET /gongkai/[unit]/[year]/[revision]/changes": gongkai,
  "GET /gongkai/[...nothing]": gongkai,
  "GET /account": { for: "preparer", stranger: 200 },
  "GET /reports": { for: "preparer", stranger: 200 },
  "GET /reports/[id]": report,
  "GET /reports/[id]/changes": report,
  "GET /reports/[id]/closing": report,
  "GET /reports/[id]/fields/[code]": { ...report, names: { code: "t18.1.1" } },
  "GET /reports/[id]/fields/[code]/history": { ...report, names: { code: "t18.1.1" } },
  "GET /reports/[id]/gathering": report,
  "GET /reports/[id]/gathering/[contributor]": report,
  "GET /reports/[id]/gathering/[contributor]/fields": report,
  "GET /reports/[id]/gathering/[contributor]/print": report,
  "GET /reports/[id]/paper": underway,
  "GET /reports/[id]/paper/clearance": underway,
  "GET /reports/[id]/paper/sheet": underway,
  "GET /reports/[id]/parts": report,
  "GET /reports/[id]/preface": report,
  "GET /reports/[id]/preview": report,
  "GET /reports/[id]/publication": report,
  "GET /reports/[id]/publication-kit": report,
  "GET /reports/[id]/review": report,
  "GET /reports/[id]/send": report,
  "GET /reports/[id]/find": report,
  "GET /reports/[id]/sections/[key]": { ...report, names: { key: "overview" } },
  "GET /reports/[id]/tables/[table]": { ...report, names: { table: "t18" } },
  "GET /filings": admin,
  "GET /notices": { for: "preparer", stranger: 200 },
  "GET /deadlines": admin,
  "GET /review": { for: "head", stranger: 200 },
  "GET /admin": admin,
  "GET /admin/accounts": admin,
  "GET /admin/accounts/[id]": account,
  "GET /admin/accounts/[id]/hand-over": account,
  "GET /admin/accounts/new": admin,
  "GET /admin/import": admin,
  "GET /admin/import/slips": admin,
  "GET /admin/record": admin,
  "GET /admin/units": admin,
  "GET /admin/units/[id]": unit,
  "GET /admin/units/new": admin,
  "GET /api/record": admin,
  "GET /api/roster/template": admin,
  "GET /api/reports/[id]/export": { ...report, query: "?format=docx" },
  "GET /api/reports/[id]/files/[name]": { ...underway, names: { name: "public.json" } },
  "GET /api/reports/[id]/scans/[number]": { ...underway, names: { number: "2" } },
  "GET /api/reports/[id]/pages/[page]": { ...report, names: { page: "1" } },
  "GET /api/reports/[id]/sources": report,
  "GET /api/reports/[id]/contributors/[contributor]/sheet": { ...report, query: "?format=xlsx" },
  "POST /api/reports/[id]/contributors": { ...report, body: () => ({ name: "信息科" }) },
  "POST /api/reports/[id]/contributors/[contributor]": {
    ...report,
    body: () => ({ name: "办公室", state: "asked" }),
  },
  "POST /api/reports/[id]/contributors/[contributor]/assignments": {
    ...report,
    body: () => ({ "t18.1.1": "on" }),
  },
  "POST /api/reports/[id]/contributors/[contributor]/sheet": report,
  "POST /api/reports/[id]/contributors/[contributor]/pasted": {
    ...report,
    body: () => ({ pasted: "编号\t填报\nt18.1.1\t5" }),
  },
  "POST /api/reports/[id]/contributors/[contributor]/takings": {
    ...report,
    body: () => ({ reading: "x", shown: "x", key: "x" }),
  },
  "POST /api/reports/[id]/assignments": { ...report, body: () => ({}) },
  "POST /api/reports/[id]/replacements": {
    ...{ ...report, body: () => ({ sought: "甲", by: "乙", key: REPLACED, all: "1" }) },
  },
  "POST /api/reports/[id]/replacements/[key]/undo": {
    ...{ ...report, names: { key: REPLACED }, body: () => ({}) },
  },
  "POST /api/reports/[id]/undone-takings": { ...report, body: () => ({ taking: "none" }) },
  "PATCH /api/reports/[id]/entries": {
    ...report,
    body: () => ({ protocol: 1, entries: [entry] }),
  },
  "POST /api/reports/[id]/fields/[code]/restoration": {
    ...{ ...report, names: { code: "t18.1.1" }, body: () => ({ version: 1, seen: 1 }) },
  },
  "POST /api/reports/[id]/fields/[code]/paragraphs": {
    ...{ ...report, names: { code: "section.overview" }, body: () => taking },
  },
  "POST /api/reports/[id]/submission": {
    ...{ ...report, body: () => ({ ...moving, content: "0".repeat(64), openedAt }) },
  },
  "POST /api/reports/[id]/transitions": {
    ...{ ...report, body: () => ({ ...moving, action: "withdraw" }) },
  },
  "POST /api/reports/[id]/signature": {
    ...{ ...report, body: () => ({ ...moving, password: "x" }) },
  },
  "POST /api/reports/[id]/paper": underway,
  "POST /api/reports/[id]/publication": {
    ...{ ...report, body: () => ({ ...moving, address: "", day: "2019-01-25" }) },
  },
  "POST /api/reports/[id]/publication/check": {
    ...{ ...report, body: () => ({ address: "https://www.example" }) },
  },
  "POST /api/reports/[id]/comments": {
    ...{ ...report, body: () => ({ code: "t18.1.1", text: "请核对", revision: 1, key: "k" }) },
  },
  "POST /api/reports/[id]/comments/[comment]/replies": {
    ...{ ...report, names: { comment: "none" }, body: () => ({ reply: "已核对", key: "k" }) },
  },
  "POST /api/reports/[id]/comments/[comment]/marks": {
    ...{ ...report, names: { comment: "none" }, body: () => ({ mark: "done" }) },
  },
  // Of what was sent nothing is removed: its own preparer is told so.
  "POST /api/reports/[id]/removal": { ...underway, body: () => ({ seen: 0 }) },
  "POST /api/reports/[id]/draft": { ...report, body: () => ({ act: "take" }) },
  "POST /api/reports": {
    ...{ for: "preparer", stranger: 403 },
    body: (ids) => ({ unitId: ids.unit, year: 2018 }),
  },
  "POST /api/session": {
    ...{ for: "everybody", stranger: 403 },
    body: () => ({ name: "nobody", password: "nothing" }),
  },
  "POST /api/setup": {
    ...{ for: "everybody", stranger: 422 },
    body: () => ({ token: "x", account: "a", displayName: "b", password: "c", ...unitData }),
  },
  "POST /api/account/email": { ...{ for: "preparer", stranger: 303 }, body: () => ({ email: "" }) },
  "POST /api/account/password": {
    ...{ for: "preparer", stranger: 422 },
    body: () => ({ current: "x", password: "y", again: "z" }),
  },
  "POST /api/roster": { ...admin, body: () => ({ rows: "x", shown: "x", key: "x" }) },
  "POST /api/roster/preview": admin,
  "POST /api/deadlines/[office]/[year]": {
    ...{ ...admin, names: { year: "2018" }, body: () => ({ "department-filing": "2019-03-15" }) },
  },
  "POST /api/deadlines/[office]/[year]/extensions": {
    ...{ ...admin, names: { year: "2018" } },
    body: (ids) => ({ unitId: ids.unit, task: "filing", day: "2019-04-15", reason: "机构改革" }),
  },
  "POST /api/units": { ...admin, body: (ids) => ({ parentId: ids.unit, ...unitData }) },
  "POST /api/units/[id]": { ...unit, body: () => unitData },
  "POST /api/units/[id]/layout": { ...unit, body: () => ({ profile: "" }) },
  "POST /api/units/[id]/steps": { ...unit, body: () => ({ "name-0": "局长", "paper-0": "on" }) },
  "POST /api/units/[id]/state": { ...unit, body: () => ({ state: "enabled" }) },
  "POST /api/accounts": {
    ...admin,
    body: (ids) => ({
      ...{ account: "new", displayName: "新", key: "key" },
      ...{ unitId: ids.unit, role: "head" },
    }),
  },
  "POST /api/accounts/[id]": { ...account, body: () => ({ displayName: "赵明远" }) },
  "POST /api/accounts/[id]/email": { ...account, body: () => ({ email: "" }) },
  "POST /api/accounts/[id]/state": { ...account, body: () => ({ state: "enabled" }) },
  "POST /api/accounts/[id]/password": { ...account, body: () => ({}) },
  "POST /api/accounts/[id]/hand-over": {
    ...account,
    body: (ids) => ({ unitId: ids.unit, to: ids.account }),
  },
  "POST /api/accounts/[id]/roles": {
    ...account,
    body: (ids) => ({ unitId: ids.unit, role: "reviewer", held: "yes" }),
  },
  // The last: it ends the sessions that it is tried with.
  "POST /api/sign-out": { for: "head", stranger: 303 },
};

type Asking = Parameters<APIRequestContext["fetch"]>[1];

/** The address that a row stands for, with ids that exist. */
function addressOf(name: string, { id, names = {}, query = "" }: Row): string {
  const { ids } = site.seeded;
  const [, path = ""] = name.split(" ");
  const filled = path.replace(/\[(\w+)\]/g, (_, part: string) =>
    part === "id" && id
      ? ids[id]
      : part === "contributor" || part === "office"
        ? ids[part]
        : (names[part] ?? part),
  );
  return filled + query;
}

/** Asks as a browser would: a token is its cookie, `origin` the page that it asks from. */
async function ask(
  request: APIRequestContext,
  name: string,
  row: Row,
  token?: string,
  origin: string | undefined = site.server.origin,
) {
  const [method = "GET"] = name.split(" ");
  const headers: Record<string, string> = {
    ...(token && { cookie: `nianbao-session=${token}` }),
    ...(origin && { origin }),
  };
  const data = row.body?.(site.seeded.ids);
  const asking: Asking = { method, headers, maxRedirects: 0, ...(data && { data }) };
  const response = await request.fetch(addressOf(name, row), asking);
  return {
    status: response.status(),
    location: response.headers().location,
    text: await response.text(),
  };
}

const isPage = (name: string) => !name.includes(" /api/");

test("every page and route has a row here, and every row a page or route", () => {
  expect(Object.keys(rows).sort()).toEqual(appRoutes().sort());
});

const refused = ["no session", "an expired session", "a disabled account"] as const;

for (const [name, row] of Object.entries(rows)) {
  const mine = () => (row.for === "everybody" ? undefined : site.seeded.tokens[row.for]);

  if (row.for !== "everybody") {
    test(`${name} refuses who is not signed in`, async ({ request }) => {
      for (const who of refused) {
        const token = who === "no session" ? undefined : site.seeded.refused[who];
        const { status, location } = await ask(request, name, row, token);
        const login = `/login?next=${encodeURIComponent(addressOf(name, row))}`;
        const expected = isPage(name) ? [307, login] : [401, undefined];
        expect.soft([status, location], who).toEqual(expected);
      }
    });

    test(`${name} shows another unit's preparer nothing of this unit`, async ({ request }) => {
      const { status, text } = await ask(request, name, row, site.seeded.tokens.stranger);
      expect(status).toBe(row.stranger);
      expect(text).not.toContain("住房和城乡建设局");
    });
  }

  if (!name.startsWith("GET")) {
    test(`${name} refuses what no page of ours sent`, async ({ request }) => {
      for (const origin of ["https://else.example", "null", ""]) {
        const { status } = await ask(request, name, row, mine(), origin);
        expect.soft(status, `origin “${origin}”`).toBe(403);
      }
    });
  }

  test(`${name} lets in whom it is for`, async ({ request }) => {
    const { status, location } = await ask(request, name, row, mine());
    expect(location ?? "").not.toContain("next=");
    if (row.for !== "everybody")
      expect(status < 400 || status === 409 || status === 422).toBe(true);
  });
}
