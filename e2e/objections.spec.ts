import { expect, type Browser, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { move, send } from "@/db/testing/lead-to";
import { edition2018 } from "@/lib/editions/2018";
import { pngPicture } from "@/lib/import/scan/testing/picture";
import type { Report } from "@/lib/report/report";
import { leastWritten } from "@/lib/report/testing/least-report";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { serverDay } from "./support/lead-on-page";
import { seedOffice } from "./support/office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

/** Two reports that wait for 签发. */
async function seedSigning(store: Store) {
  const { actors, report } = await seedOffice(store, leastWritten(edition2018));
  const actor = (name: string) => there(actors.get(name), name);
  const preparer = actor("preparer");
  const other = await seedReport(store, preparer, 2017, leastWritten(edition2018));
  const lead = async (each: Report) => {
    await send(store, { people: { preparer }, report: each });
    await move(store, { report: each }, actor("reviewer"), "approve");
    await move(store, { report: each }, actor("reviewer"), "clear");
    return each.id;
  };
  const token = async (name: string) =>
    [name, await beginSession(store, actor(name).accountId)] as const;
  const names = ["preparer", "head", "admin"];
  return {
    reports: [await lead(report), await lead(other)] as const,
    unit: report.unitId,
    tokens: new Map(await Promise.all(names.map(token))),
  };
}

const site = serve(seedSigning);

const pageOf = (browser: Browser, name: string): Promise<Page> =>
  signedIn(browser, site, there(site.seeded.tokens.get(name), name));
const click = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const note = (page: Page) => page.locator("#note");

/** 登记：已签发, with a scan, by the preparer. */
async function recordSignature(page: Page, report: string, signed: (page: Page) => Promise<void>) {
  await page.goto(`/reports/${report}/paper`);
  await page.getByLabel("日期").fill(await serverDay(page, `/reports/${report}`));
  await signed(page);
  const buffer = pngPicture(1240, 1754);
  await page.getByLabel("签过的纸").setInputFiles({ name: "a.png", mimeType: "image/png", buffer });
  await click(page, "登记：已签发");
}

test("a head whose signature on paper is not hers objects; the report is filed once that is lifted", async ({
  browser,
}) => {
  const [report] = site.seeded.reports;
  const address = `/reports/${report}/review`;
  const preparer = await pageOf(browser, "preparer");
  await recordSignature(preparer, report, (page) =>
    page.getByLabel("不在系统里的签发人").fill("老局长"),
  );
  await expect(note(preparer)).toContainText("年报现在是「已签发」");

  const head = await pageOf(browser, "head");
  await head.goto("/notices");
  await head.getByRole("listitem").filter({ hasText: "登记了线下签发" }).getByRole("link").click();
  await head.locator("summary", { hasText: "提出异议" }).click();
  await expectAccessible(head);
  await expectFits(head);
  await head.getByLabel("为什么有异议").fill("我没有签过这份年报");
  await click(head, "提出异议");
  await expect(note(head)).toContainText("异议已经登记");

  await preparer.goto(address);
  await expect(preparer.getByRole("region", { name: "异议" })).toContainText("我没有签过");
  await click(preparer, "报送主管部门");
  await expect(note(preparer)).toContainText("提出了异议，解除以前不能报送");

  const admin = await pageOf(browser, "admin");
  await admin.goto("/notices");
  await admin.getByRole("listitem").filter({ hasText: "提出了异议" }).getByRole("link").click();
  await admin.locator("summary", { hasText: "解除异议" }).click();
  await expectAccessible(admin);
  await admin.getByLabel("解除的理由").fill("已向陈立群当面核对，是她委托老局长签的");
  await click(admin, "解除异议");
  await expect(note(admin)).toContainText("异议已解除");

  await preparer.goto(address);
  await expect(preparer.getByRole("region", { name: "办理过程" })).toContainText(
    "吴一鸣解除了异议",
  );
  await click(preparer, "报送主管部门");
  await expect(note(preparer)).toContainText("已报送");
});

test("where the unit demands it, whoever signed on paper confirms it before the report goes on", async ({
  browser,
}) => {
  const [, report] = site.seeded.reports;
  const admin = await pageOf(browser, "admin");
  await admin.goto(`/admin/units/${site.seeded.unit}`);
  await admin.getByLabel(/线下办理须本人确认/).check();
  await click(admin, "保存办理规则");
  await expect(note(admin)).toContainText("线下办理须本人确认");

  const preparer = await pageOf(browser, "preparer");
  await recordSignature(preparer, report, async (page) => {
    await page.getByLabel("谁签的").selectOption("陈立群");
  });
  await expect(note(preparer)).toContainText("等陈立群确认");
  const waiting = preparer.getByRole("region", { name: "等本人确认" });
  await expect(waiting.getByRole("button", { name: "收回这次登记" })).toBeVisible();
  await expectFits(preparer);

  const head = await pageOf(browser, "head");
  await head.goto("/review");
  await head.getByRole("link", { name: /2017年年报/ }).click();
  await expectAccessible(head);
  await expectFits(head);
  await click(head, "是我签的，确认");
  await expect(note(head)).toContainText("年报现在是「已签发」");
  await expect(head.getByRole("region", { name: "办理过程" })).toContainText("本人已确认");
});
