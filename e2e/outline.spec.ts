import { expect, type Page } from "playwright/test";
import { expectSaved } from "./support/form";
import { seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const heading = (page: Page, number: string) =>
  page.getByRole("textbox", { name: number, exact: true });

async function openParts(page: Page, userName: string): Promise<void> {
  await signIn(page, userName, { origin: site.server.origin });
  await page.goto(`${site.server.origin}/reports/${site.seeded.report.id}/parts`);
}

test("two people's changes to the parts are merged into one outline with each part once", async ({
  page,
  browser,
}) => {
  const theirs = await browser.newPage();
  await openParts(page, "preparer");
  await openParts(theirs, "second");
  await heading(theirs, "一、").fill("综述");
  await expectSaved(theirs);
  await heading(page, "一、").fill("总述");
  await heading(page, "二、").fill("主动公开情况");
  const choice = page.getByRole("group", { name: /请选一稿/ });
  await expect(choice).toContainText("一、综述");
  await choice.getByRole("button", { name: "两稿合并后再改" }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("listitem").getByRole("textbox")).toHaveCount(8);
  await expect(heading(page, "一、")).toHaveValue("总述");
  await expect(heading(page, "二、")).toHaveValue("主动公开情况");
  await theirs.close();
});
