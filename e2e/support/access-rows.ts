import type { seedAccess } from "./access-office";

type Seeded = Awaited<ReturnType<typeof seedAccess>>;

/** How a page or route is asked for, and whom it lets in. */
export interface Row {
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
/** The same, as whoever was passed over sees it. */
const decided = { ...underway, for: "head" } as const;
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

/** Every page and route there is. */
export const rows: Readonly<Record<string, Row>> = {
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
  "GET /admin/objections": admin,
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
  "GET /api/reports/[id]/papers/[paper]/scan": underway,
  "POST /api/reports/[id]/papers/[paper]/ending": {
    ...{ ...underway, body: () => ({ ending: "declined", decline: "" }) },
  },
  "POST /api/reports/[id]/papers/[paper]/confirmation": { ...decided, body: () => ({}) },
  "POST /api/reports/[id]/objections": {
    ...{ ...underway, body: () => ({ number: 2, objection: "" }) },
  },
  "POST /api/reports/[id]/objections/ending": {
    ...{ ...underway, body: (ids) => ({ objection: ids.objection, lift: "" }) },
  },
  "POST /api/objections": {
    ...{ ...admin, body: (ids) => ({ objection: ids.objection, lift: "已当面核对原件。" }) },
  },
  "POST /api/reports/[id]/steps/[number]/confirmation": {
    ...{ ...decided, names: { number: "2" }, body: () => ({}) },
  },
  "POST /api/reports/[id]/seen": { ...decided, body: () => ({ revision: 1 }) },
  // With its one draft there is nothing to compare: the head is told so.
  "POST /api/reports/[id]/seen-changes": {
    ...{ ...decided, body: () => ({ since: 1, change: "list-t18.1.1", seen: "yes" }) },
  },
  "POST /api/reports/[id]/publication/corrections": {
    ...{ ...report, body: () => ({ address: "", day: "2019-01-25", number: 1, why: "" }) },
  },
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
  "POST /api/reports/[id]/comments/[comment]/texts": {
    ...{ ...report, names: { comment: "none" }, body: () => ({ edited: "" }) },
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
  "POST /api/deadlines/[office]/[year]/extensions/revocations": {
    ...{ ...admin, names: { year: "2018" } },
    body: (ids) => ({ unitId: ids.unit, task: "filing", number: 1, why: "日期写错了" }),
  },
  "POST /api/units": { ...admin, body: (ids) => ({ parentId: ids.unit, ...unitData }) },
  "POST /api/units/[id]": { ...unit, body: () => unitData },
  "POST /api/units/[id]/layout": { ...unit, body: () => ({ profile: "" }) },
  "POST /api/units/[id]/steps": { ...unit, body: () => ({ "name-0": "局长", "paper-0": "on" }) },
  "POST /api/units/[id]/rules": { ...unit, body: () => ({}) },
  "POST /api/units/[id]/successors": {
    ...{ ...unit, body: (ids) => ({ act: "remove", successorId: ids.office }) },
  },
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
  "POST /api/accounts/[id]/stand-ins": {
    ...account,
    body: (ids) => ({ standsInFor: `${ids.unit}|${ids.account}`, standsIn: "no" }),
  },
  "POST /api/accounts/[id]/roles": {
    ...account,
    body: (ids) => ({ unitId: ids.unit, role: "reviewer", held: "yes" }),
  },
  // The last: it ends the sessions that it is tried with.
  "POST /api/sign-out": { for: "head", stranger: 303 },
};
