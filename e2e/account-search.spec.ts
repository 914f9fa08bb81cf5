import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

serve(seedOffice);

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("cell") });

async function find(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox").fill(words);
  await page.getByRole("button", { name: "查找" }).click();
  await page.waitForURL(/find=/);
}

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("an account is found by its name in full width, and all are shown again", async ({
    page,
  }) => {
    await beSignedIn(page, "admin");
    await page.goto("/admin/accounts");
    const all = await rows(page).count();
    await find(page, "ｐｒｅｐａｒｅｒ");
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText("林晓雯");
    await expect(page.getByRole("status")).toHaveText("找到1个");
    await page.getByRole("link", { name: "显示全部账号" }).click();
    await expect(rows(page)).toHaveCount(all);
  });
});

test("where none is found, that is said, and what to do", async ({ page }) => {
  await beSignedIn(page, "admin");
  await page.goto("/admin/accounts");
  await find(page, "没有这个人");
  await expect(page.getByRole("status")).toHaveText("没有找到，请换几个字再查");
  await expect(page.getByRole("searchbox")).toHaveValue("没有这个人");
  await expect(rows(page)).toHaveCount(0);
  await expectAccessible(page);
});
