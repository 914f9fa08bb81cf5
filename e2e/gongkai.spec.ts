import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Browser, type Page } from "playwright/test";
import { openStore } from "@/db/store";
import { there } from "@/scripts/seeding/there";
import { asPreparer, seedAccepted, YEAR } from "./support/accepted-office";
import { expectSaved, fieldOf } from "./support/form";
import { UNIT } from "./support/gongkai-office";
import { leadToAccepted } from "./support/lead-to-accepted";
import { servePortal } from "./support/portal";
import { serve, test } from "./support/site";

const site = serve(seedAccepted, { NIANBAO_GONGKAI: "on", NIANBAO_LINK_CHECK_PRIVATE: "on" });

const { onPortal } = servePortal();

/** Somebody of the public: no account, and a browser that runs no script. */
async function anybody(browser: Browser): Promise<Page> {
  const { origin: baseURL } = site.server;
  return (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
}

async function publish(page: Page, path: string): Promise<void> {
  await page.goto(`/reports/${site.seeded.report}/review`);
  await page.getByRole("link", { name: "公布和登记" }).click();
  await page.getByLabel("在政府网站上的网址").fill(onPortal(path));
  await page.getByLabel("索引号").fill("QX012-2019-0001");
  await page.getByRole("button", { name: "登记公布" }).click();
  await expect(page.getByRole("status").first()).toContainText("已登记公布");
}

/** The server is stopped meanwhile: one process has the database. */
async function leadOn(): Promise<void> {
  await site.server.stop();
  const store = openStore({ file: site.database });
  await leadToAccepted(store, site.seeded.report, site.seeded.actors);
  store.close();
  await site.server.start();
}

const figure = (page: Page) => page.locator('[id="t18.1.1"]');

async function expectFilesAsSaid(page: Page): Promise<void> {
  await page.getByText("文件校验码（SHA-256）").click();
  const hashes = await page.locator("dd code").allTextContents();
  const links = page.getByRole("region", { name: "下载" }).getByRole("link");
  await expect(links).toHaveCount(4);
  for (const [at, said] of hashes.entries()) {
    const coming = page.waitForEvent("download");
    await links.nth(at).click();
    const download = await coming;
    const bytes = await readFile(await download.path());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(said);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^${UNIT}${YEAR}年政府信息公开工作年度报告\\.(pdf|docx|xlsx|json)$`),
    );
  }
}

test("a report is published, read by everybody, corrected, and published again; both are read", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await asPreparer(page, site);
  const visitor = await anybody(browser);
  await visitor.goto("/gongkai");
  await expect(visitor.getByRole("main")).toContainText("还没有公布年报");

  await publish(page, "1.html");
  await visitor.goto("/gongkai");
  await visitor.getByRole("link", { name: UNIT }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(`${YEAR}年`);
  await expect(visitor.getByRole("main")).toContainText("索引号：QX012-2019-0001");
  const before = there((await figure(visitor).textContent()) ?? undefined, "the figure");
  await expectFilesAsSaid(visitor);

  await page.goto(`/reports/${site.seeded.report}/review`);
  await page.getByLabel("意见或理由").fill("主动公开数少计了3条。");
  await page.getByRole("button", { name: "更正重发" }).click();
  await page.goto(`/reports/${site.seeded.report}/tables/t18`);
  await fieldOf(page, "t18.1.1").fill("20019");
  await expectSaved(page);
  await visitor.reload();
  await expect(figure(visitor)).toHaveText(before);
  await expect(visitor.getByRole("main")).not.toContainText("少计了3条");

  await leadOn();
  await visitor.reload();
  await expect(figure(visitor)).toHaveText(before);
  await publish(page, "1.html");
  await visitor.reload();
  await expect(figure(visitor)).toHaveText("20019");
  await expect(visitor.getByRole("complementary", { name: "更正说明" })).toContainText(
    "主动公开数少计了3条。",
  );
  await visitor.getByRole("link", { name: "更正前的年报" }).click();
  await expect(visitor).toHaveURL(new RegExp(`/gongkai/${site.seeded.unit}/${YEAR}/1$`));
  await expect(figure(visitor)).toHaveText(before);
  await expect(visitor.getByRole("main")).toContainText("这是更正以前的内容");
  await visitor.context().close();
});
