import { expect } from "playwright/test";
import { seedReview } from "./support/review-office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve(seedReview);

const telephone = { width: 390, height: 844 };

test("on a telephone a report passes wherever one has scrolled to, without script too", async ({
  browser,
}) => {
  const options = { viewport: telephone, javaScriptEnabled: false };
  const page = await signedIn(browser, site, site.seeded.tokens.reviewer, options);
  await page.goto(`/reports/${site.seeded.report(2017)}/review`);
  const approve = page.getByRole("button", { name: "通过" });
  for (const screens of [0, 1, 2, 100]) {
    await page.mouse.wheel(0, screens * telephone.height);
    await expect(approve).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "退回" })).toBeInViewport({ ratio: 1 });
  }
  const last = await page.locator(".life > li").last().boundingBox();
  const bar = await page.getByRole("form", { name: "办理" }).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  await approve.click();
  await expect(page.locator("#note")).toContainText("已办「通过」");
});
