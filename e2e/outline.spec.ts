import { expect, type Page } from "playwright/test";
import { expectSaved } from "./support/form";
import { seedOffice } from "./support/office";
import { beSignedIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const heading = (page: Page, number: string) =>
  page.getByRole("textbox", { name: number, exact: true });

async function openParts(page: Page, userName: string): Promise<void> {
  await beSignedIn(page, userName);
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

test("a part that is added is named by typing, also with an input method", async ({ page }) => {
  await openParts(page, "preparer");
  await page.getByRole("button", { name: "增加一个部分" }).click();
  await page.keyboard.type("附则");
  await expect(heading(page, "九、")).toHaveValue("附则");
  await expectSaved(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.postData() ?? ""));
  const session = await page.context().newCDPSession(page);
  const text = "mu'lu";
  await session.send("Input.imeSetComposition", { text, selectionStart: 5, selectionEnd: 5 });
  await expect(heading(page, "九、")).toHaveValue(`附则${text}`);
  await page.evaluate(() => window.dispatchEvent(new Event("online"))); // sends what there is
  await session.send("Input.insertText", { text: "目录" });
  await expectSaved(page);
  await expect(heading(page, "九、")).toHaveValue("附则目录");
  await page.getByRole("link", { name: "修改历史" }).click();
  await expect(page.getByRole("main")).toContainText("九、附则目录");
  expect(sent.join()).not.toContain("mu'lu");
});
