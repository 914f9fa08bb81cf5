import { expect } from "playwright/test";
import { calendarDate, isoDay } from "@/lib/report/moment";
import { asPreparer, seedAccepted } from "./support/accepted-office";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { servePortal } from "./support/portal";
import { serve, test } from "./support/site";

const site = serve(seedAccepted, { NIANBAO_LINK_CHECK_PRIVATE: "on" });
const { onPortal } = servePortal();

const ADDRESS = "在政府网站上的网址";

test.beforeEach(async ({ page }) => {
  await asPreparer(page, site);
  await page.goto(`/reports/${site.seeded.report}/publication`);
});

test("a link is tried, and what was typed stays", async ({ page }) => {
  const address = page.getByLabel(ADDRESS);
  for (const [path, said] of [
    ["1.html", "网址打得开"],
    ["2.html", "没有这个页面，或者不让看（404）"],
  ] as const) {
    await address.fill(onPortal(path));
    await page.getByRole("button", { name: "检查网址" }).click();
    await expect(page.getByRole("status").first()).toContainText(said);
    await expect(address).toHaveValue(onPortal(path));
  }
});

test("what is wrong with what was typed is said, and it stays", async ({ page }) => {
  await page.getByLabel(ADDRESS).fill("见区政府网站");
  await page.getByLabel("公布日期").fill("2099-01-01");
  await page.getByRole("button", { name: "登记公布" }).click();
  const problem = page.locator("#note");
  await expect(problem).toContainText("以 http:// 或 https:// 开头");
  await expect(problem).toContainText("这一天还没有到");
  await expect(page.getByLabel("公布日期")).toHaveValue("2099-01-01");
});

test("where the public does not read here, an address has to be said", async ({ page }) => {
  await page.getByRole("button", { name: "登记公布" }).click();
  await expect(page.locator("#note")).toContainText("请填年报在网站上的网址");
});

test("the form begins with today, fits every screen, and axe finds nothing", async ({ page }) => {
  await expect(page.getByLabel("公布日期")).toHaveValue(isoDay(new Date()));
  await expectFits(page);
  await expectAccessible(page);
});

test("once the report is locked, the kit says where its index number is filled in", async ({
  page,
}) => {
  await page.goto(`/reports/${site.seeded.report}/publication-kit`);
  await page.getByRole("group", { name: "索引号" }).getByRole("link", { name: "登记公布" }).click();
  await expect(page).toHaveURL(/\/publication$/);
});

// The last: it leads the report on.
test("what was recorded is shown, and the kit has the index number", async ({ page }) => {
  await page.getByLabel(ADDRESS).fill(onPortal("1.html"));
  await page.getByLabel("索引号").fill("QX012-2019-0001");
  await page.getByRole("button", { name: "登记公布" }).click();
  const said = page.getByRole("region", { name: "公布情况" });
  await expect(said).toContainText(`第1稿　${calendarDate(new Date())}公布`);
  await expect(said.getByRole("link")).toHaveAttribute("href", onPortal("1.html"));
  await expect(page.getByRole("button", { name: "登记公布" })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`/reports/${site.seeded.report}/publication-kit`);
  await expect(page.getByRole("group", { name: "索引号" })).toContainText("QX012-2019-0001");
});
