import { expect } from "playwright/test";
import { seedOffice } from "./support/office";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

test("a server killed and started again is there as before", async ({ page }) => {
  await page.goto("/");
  await site.server.kill();
  await site.server.start();
  await page.goto("/");
  await expect(page).toHaveURL(/\/login/);
});
