import { expect, type BrowserContext, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { appPages } from "./app-routes";
import { seedContributor } from "./gathering-office";
import { seedOffice } from "./office";
import { addRole, signFirstStep } from "./paper-office";
import type { Site } from "./site";

/** Figures below two headings, one in 万元, and a part. */
const ASKED = ["t18.1.1", "t18.1.2.2", "t18.8.4", "section.fees"];

/** The office with last year's report complete, so that every page shows all that it can. */
export async function seedEveryPage(store: Store) {
  const { actors, unitIds, report } = await seedOffice(store);
  const accountId = (name: string) => there(actors.get(name), name).accountId;
  const preparer = there(actors.get("preparer"), "preparer");
  await seedReport(store, preparer, 2017, storedValues(invented2018));
  const underway = await seedReport(store, preparer, 2016, storedValues(invented2018));
  await signFirstStep(store, preparer, underway);
  await addRole(store, accountId("admin"), there(unitIds.get("office"), "office"), "competent");
  return {
    tokens: {
      preparer: await beginSession(store, preparer.accountId),
      reviewer: await beginSession(store, accountId("reviewer")),
      head: await beginSession(store, accountId("head")),
      admin: await beginSession(store, accountId("admin")),
    },
    report: report.id,
    underway: underway.id,
    unit: there(unitIds.get("unit"), "unit"),
    account: accountId("second"),
    contributor: await seedContributor(store, preparer, report, "办公室", ASKED),
  };
}

type Seeded = Awaited<ReturnType<typeof seedEveryPage>>;
type Who = keyof Seeded["tokens"] | "nobody";

interface PageRow {
  readonly who: Who;
  /** What [id] stands for. */
  readonly id?: "report" | "underway" | "unit" | "account";
  /** What other brackets stand for. */
  readonly names?: Readonly<Record<string, string>>;
  /** Not shown here: it leads on to another page, or is there only before the first account is. */
  readonly passedOver?: true;
}

const ofReport = { who: "preparer", id: "report" } as const;
const ofUnderway = { who: "preparer", id: "underway" } as const;
const ofAdmin = { who: "admin" } as const;
const passedOver = { who: "nobody", passedOver: true } as const;

const rows: Readonly<Record<string, PageRow>> = {
  "/": passedOver,
  "/login": { who: "nobody" },
  "/setup": passedOver, // first-run.spec.ts looks at it
  "/account": { who: "preparer" },
  "/reports": { who: "preparer" },
  "/review": { who: "head" },
  "/notices": { who: "head" },
  "/reports/[id]": ofReport,
  "/reports/[id]/changes": ofReport,
  "/reports/[id]/closing": ofReport,
  "/reports/[id]/fields/[code]": { ...ofReport, passedOver: true },
  "/reports/[id]/fields/[code]/history": { ...ofReport, names: { code: "preface.contact" } },
  "/reports/[id]/find": ofReport,
  "/reports/[id]/gathering": ofReport,
  "/reports/[id]/gathering/[contributor]": ofReport,
  "/reports/[id]/gathering/[contributor]/fields": ofReport,
  "/reports/[id]/gathering/[contributor]/print": ofReport,
  "/reports/[id]/paper": ofUnderway,
  "/reports/[id]/paper/clearance": ofUnderway,
  "/reports/[id]/paper/sheet": ofUnderway,
  "/reports/[id]/parts": ofReport,
  "/reports/[id]/preface": ofReport,
  "/reports/[id]/preview": ofReport,
  "/reports/[id]/publication": ofReport,
  "/reports/[id]/publication-kit": ofReport,
  "/reports/[id]/review": ofReport,
  "/reports/[id]/send": ofReport,
  "/reports/[id]/sections/[key]": { ...ofReport, names: { key: "overview" } },
  "/reports/[id]/tables/[table]": { ...ofReport, names: { table: "t18" } },
  "/filings": ofAdmin,
  "/deadlines": ofAdmin,
  "/admin": passedOver,
  "/admin/accounts": ofAdmin,
  "/admin/accounts/[id]": { ...ofAdmin, id: "account" },
  "/admin/accounts/[id]/hand-over": { ...ofAdmin, id: "account" },
  "/admin/accounts/new": ofAdmin,
  "/admin/import": ofAdmin,
  "/admin/import/slips": ofAdmin, // roster.spec.ts looks at the slips
  "/admin/objections": ofAdmin,
  "/admin/record": ofAdmin,
  "/admin/units": ofAdmin,
  "/admin/units/[id]": { ...ofAdmin, id: "unit" },
  "/admin/units/new": ofAdmin,
};

export interface ListedPage {
  /** As the file that makes it is called: /reports/[id]. */
  readonly name: string;
  readonly who: Who;
  readonly status: number;
  readonly address: (seeded: Seeded) => string;
}

const missing = { who: "preparer", status: 404 } as const;

/** Each page that is there for some ids, of one that does not exist; and each that is there for some people, for another. */
export function missingPages(): readonly ListedPage[] {
  return appPages().flatMap((name) => {
    const who = name.includes("[id]") ? there(rows[name], name).who : "preparer";
    const address = () => name.replace(/\[\w+\]/g, "none");
    return /\[id\]|^\/admin/.test(name) ? [{ name, who, status: 404, address }] : [];
  });
}

/** The pages of a report's form. */
export const formPagesOf = (report: string): readonly string[] =>
  ["parts", "preface", "sections/overview", "tables/t18", "closing"].map(
    (path) => `/reports/${report}/${path}`,
  );

/** Every page that app/ has, and the not-found pages. A new one without a row here fails whatever asks for them. */
export function everyPage(): readonly ListedPage[] {
  const listed = appPages().flatMap((name) => {
    const row = there(rows[name], `the page ${name}: it has no row in every-page.ts`);
    const address = (seeded: Seeded) => addressOf(name, row, seeded);
    return row.passedOver ? [] : [{ name, who: row.who, status: 200, address }];
  });
  return [
    ...listed,
    { ...missing, name: "no page", address: () => "/no/such/page" },
    { ...missing, name: "no report", address: () => "/reports/none/preface" },
    { ...missing, name: "no part", address: ({ report }) => `/reports/${report}/sections/none` },
    { ...missing, name: "no table", address: ({ report }) => `/reports/${report}/tables/none` },
  ];
}

function addressOf(name: string, { id, names = {} }: PageRow, seeded: Seeded): string {
  return name.replace(/\[(\w+)\]/g, (_, part: string) =>
    part === "id" && id
      ? seeded[id]
      : there(part === "contributor" ? seeded[part] : names[part], `${part} of ${name}`),
  );
}

/** Makes the browser be whoever a page is for. */
export async function be(context: BrowserContext, who: Who, { tokens }: Seeded, origin: string) {
  await context.clearCookies();
  if (who === "nobody") return;
  await context.addCookies([{ name: "nianbao-session", value: tokens[who], url: origin }]);
}

/** Opens a page as whoever it is for; it is that page, and no other in its place. */
export async function openListed(
  page: Page,
  { who, status, address }: ListedPage,
  { seeded, server }: Site<Seeded>,
): Promise<void> {
  await be(page.context(), who, seeded, server.origin);
  const response = await page.goto(address(seeded));
  expect(response?.status()).toBe(status);
  expect(page.url()).toBe(server.origin + address(seeded));
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}
