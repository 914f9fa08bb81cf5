import { expect, type Browser, type Page } from "playwright/test";

/** Records 公布 of a report that was accepted. `report` is its address. */
export async function publish(
  page: Page,
  report: string,
  { portal, index }: Readonly<Record<"portal" | "index", string>>,
): Promise<void> {
  await page.goto(`${report}/review`);
  await page.getByRole("link", { name: "公布和登记" }).click();
  await page.getByLabel("在政府网站上的网址").fill(portal);
  await page.getByLabel("索引号").fill(index);
  await page.getByRole("button", { name: "登记公布" }).click();
  await expect(page.getByRole("status").first()).toContainText("已登记公布");
}

/** Somebody of the public: no account, and a browser that runs no script. */
export async function anybody(browser: Browser, baseURL: string): Promise<Page> {
  return (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
}
