import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { be, formPagesOf, seedEveryPage } from "./support/every-page";
import { expectFits } from "./support/fits";
import { fieldOf } from "./support/form";
import { paste } from "./support/paste";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

const table = () => `/reports/${site.seeded.report}/tables/t18`;
const changing = /带入上年|点击填入|填 0|留空（|撤回|撤销|改为自己写|改回|增加|上移|去掉|恢复|登录/;

/** What a page is seen by: the choices of how close and how many lines stand change nothing of the report. */
const ofTheReport = ":not(#show-tools, #compact-rows)";

/** The page shows nothing that looks as if the report could be changed here. */
async function expectReadOnly(page: Page): Promise<void> {
  await expect(page.getByText("您可以查看这份年报，不能在这里修改")).toContainText(
    "由本单位填报人林晓雯、赵明远填写",
  );
  await expect(page.locator(`main :is(input, textarea):not([readonly])${ofTheReport}`)).toHaveCount(
    0,
  );
  await expect(page.locator("main select:enabled")).toHaveCount(0);
  await expect(page.getByRole("button", { name: changing })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /改标题/ })).toHaveCount(0);
}

for (const who of ["reviewer", "head"] as const) {
  test(`a ${who} reads every page of the form and can change nothing on it`, async ({ page }) => {
    await be(page.context(), who, site.seeded, site.server.origin);
    for (const address of formPagesOf(site.seeded.report)) {
      await page.goto(address);
      await expectReadOnly(page);
    }
    await page.goto(`/reports/${site.seeded.report}`);
    await expect(page.getByRole("link", { name: /改标题/ })).toHaveCount(0);
  });
}

test.describe("on the statistics table a reviewer", () => {
  test.beforeEach(async ({ page }) => {
    await be(page.context(), "reviewer", site.seeded, site.server.origin);
    await page.goto(table());
  });
  const cell = (page: Page) => fieldOf(page, "t18.1.1");

  test("moves by keys and sees what counts, with no way to fill anything in", async ({ page }) => {
    await cell(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect(fieldOf(page, "t18.1.1.a")).toBeFocused();
    await page.keyboard.type("5");
    await page.keyboard.press("F2");
    await expect(page.getByText(/^计入：/)).toBeVisible();
    await expectReadOnly(page);
    await page.keyboard.press("Escape");
    await expect(fieldOf(page, "t18.1.1.a")).toHaveValue("");
  });

  test("pastes nothing: what is pasted is left to the browser, which leaves the cell alone", async ({
    page,
  }) => {
    await cell(page).focus();
    expect(await paste(page, "1\n2\n3")).toBe(false);
    await expect(cell(page)).toHaveValue("");
  });
});

test("the pages that can only be read have nothing that axe finds, and fit a narrow screen", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await be(page.context(), "reviewer", site.seeded, site.server.origin);
  for (const address of formPagesOf(site.seeded.report)) {
    await page.goto(address);
    await expectAccessible(page);
    await expectFits(page);
  }
});
