import { expect } from "playwright/test";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";
import { seedThreeDrafts } from "./support/three-drafts";

const site = serve(seedThreeDrafts);

const address = () => `/reports/${site.seeded.report}/review`;

test("a draft sent in between and withdrawn hides no change; another one can be chosen to compare with", async ({
  browser,
}) => {
  const page = await signedIn(browser, site, site.seeded.reviewer);
  await page.goto("/review");
  await expect(page.getByRole("row").last()).toContainText("2 处");
  await page.goto(address());
  await expect(page.locator("#changes").first()).toContainText("2 处，与第1稿比");
  await page.getByText("换一稿比").click();
  await page.getByRole("link", { name: "与第2稿（已撤回）比" }).click();
  await expect(page.locator("#changes").first()).toContainText("1 处，与第2稿比");
});

test("a later step that never opened the report reads the whole of it, and what it opened is noted", async ({
  browser,
}) => {
  const page = await signedIn(browser, site, site.seeded.head);
  const noted = page.waitForResponse((answer) => answer.url().endsWith("/seen"));
  await page.goto(address());
  await expect(page.getByText("以前的稿您没有看过，这里是全文")).toBeVisible();
  await expect(page.locator(".reading ins, .reading del")).toHaveCount(0);
  expect((await noted).status()).toBe(200);
});
