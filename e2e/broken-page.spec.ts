import { expect } from "playwright/test";
import { hideTable } from "@/db/testing/hide-table";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

test.use({ javaScriptEnabled: false });

for (const address of ["/reports/%ff", "/reports/%E0%A4%A", "/%ff", "/api/reports/%ff/entries"]) {
  test(`${address}, which is no text, is a page that is not there`, async ({ page }) => {
    const answer = await page.goto(site.server.origin + address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("main")).toContainText("没有这个页面");
  });
}

const tables = [
  ["entries", "the report"],
  ["units", "its frame too"],
] as const;

for (const [table, what] of tables) {
  test(`where ${what} cannot be read, the page says so without script, and what to do`, async ({
    page,
  }) => {
    await beSignedIn(page, "preparer");
    hideTable(site.database, table);
    const before = site.server.log.length;
    const answer = await page.goto(`/reports/${site.seeded.report.id}`);
    expect(answer?.status()).toBe(500);
    await expect(page.getByRole("heading", { name: "页面没有打开" })).toBeVisible();
    await expect(page.getByRole("link", { name: "再试一次" })).toBeVisible();
    const failures = site.server.log.slice(before).filter((line) => line.includes("failed"));
    expect(failures).toHaveLength(1);
  });
}
