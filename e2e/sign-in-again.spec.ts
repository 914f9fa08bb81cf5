import { expect, type Page } from "playwright/test";
import { expectSaved, fieldOf } from "./support/form";
import { PASSWORD, seedOffice } from "./support/office";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

const address = (key: string) => `/reports/${site.seeded.report.id}/sections/${key}`;
const editor = (page: Page, key: string) => fieldOf(page, `section.${key}`);
const dialogOf = (page: Page) => page.getByRole("dialog", { name: "登录已过期" });
const saveLine = (page: Page) => page.getByRole("status").first();

/** The session ends under somebody who goes on writing. */
async function writeSignedOut(page: Page, key: string, text: string): Promise<void> {
  await page.goto(address(key));
  await page.context().clearCookies();
  await editor(page, key).fill(text);
  await expect(dialogOf(page)).toBeVisible();
}

async function signInAgain(page: Page, userName: string): Promise<void> {
  const dialog = dialogOf(page);
  await dialog.getByLabel("用户名").fill(userName);
  await dialog.getByLabel("密码").fill(PASSWORD);
  await dialog.getByRole("button", { name: "登录并继续" }).click();
}

test.beforeEach(({ page }) => signIn(page, "preparer"));

test("a session that ended takes no text with it: one signs in again in place", async ({
  page,
}) => {
  await writeSignedOut(page, "overview", "登录过期后写的。");
  await signInAgain(page, "preparer");
  await expectSaved(page);
  await expect(dialogOf(page)).toBeHidden();
  await expect(editor(page, "overview")).toBeFocused();
  await page.reload();
  await expect(editor(page, "overview")).toHaveValue("登录过期后写的。");
});

test("a word that an input method is at comes into the text whole before one is asked", async ({
  page,
}) => {
  await page.goto(address("other"));
  await page.context().clearCookies();
  await editor(page, "other").focus();
  await page.keyboard.type("其他");
  const session = await page.context().newCDPSession(page);
  const text = "shixiang";
  await session.send("Input.imeSetComposition", { text, selectionStart: 8, selectionEnd: 8 });
  await expect(saveLine(page)).toContainText("重新登录");
  await expect(dialogOf(page)).toBeHidden();
  await session.send("Input.insertText", { text: "事项" });
  await expect(dialogOf(page)).toBeVisible();
  await expect(editor(page, "other")).toHaveValue("其他事项");
});

test("the cursor goes into the dialog and stays there", async ({ page }) => {
  await writeSignedOut(page, "work", "写了一半");
  await expect(dialogOf(page).getByLabel("用户名")).toHaveValue("preparer");
  await expect(dialogOf(page).getByLabel("密码")).toBeFocused();
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toHaveCount(0);
  }
});

test("who puts it off goes on writing, unasked, and finds the way back in the save line", async ({
  page,
}) => {
  await writeSignedOut(page, "requests", "先写着");
  await page.keyboard.press("Escape");
  await expect(editor(page, "requests")).toBeFocused();
  const asked = page.waitForResponse("**/entries");
  await page.keyboard.type("，一会儿再登录。");
  await asked;
  await expect(saveLine(page)).toContainText("登录已过期，内容已存在这台电脑");
  await expect(dialogOf(page)).toBeHidden();
  await page.getByRole("button", { name: "重新登录" }).click();
  await dialogOf(page).getByRole("button", { name: "稍后登录" }).click();
  await expect(page.getByRole("button", { name: "重新登录" })).toBeFocused();
  await page.keyboard.press("Enter");
  await signInAgain(page, "preparer");
  await expectSaved(page);
  await page.reload();
  await expect(editor(page, "requests")).toHaveValue("先写着，一会儿再登录。");
});

test("another account that signs in sends nothing of the first, whose text waits for it", async ({
  page,
}) => {
  await writeSignedOut(page, "disputes", "林晓雯写的");
  await signInAgain(page, "second");
  await page.waitForURL("**/reports");
  await page.goto(address("disputes"));
  await expect(editor(page, "disputes")).toHaveValue("");
  await page.context().clearCookies();
  await signIn(page, "preparer");
  await page.goto(address("disputes"));
  await expect(editor(page, "disputes")).toHaveValue("林晓雯写的");
  await expectSaved(page);
});

test("a page that another account's session has come under says whose it is, and keeps the text", async ({
  page,
}) => {
  await page.goto(address("problems"));
  const other = await page.context().newPage();
  await page.context().clearCookies();
  await signIn(other, "second");
  await editor(page, "problems").fill("林晓雯写的");
  await expect(saveLine(page)).toContainText(
    "现在登录的是赵明远（在另一个窗口登录的），林晓雯填的内容留在这台电脑",
  );
  await page.getByRole("button", { name: "换回林晓雯登录" }).click();
  const dialog = page.getByRole("dialog", { name: "换回林晓雯登录" });
  await expect(dialog.getByLabel("用户名")).toHaveValue("preparer");
  await dialog.getByLabel("密码").fill(PASSWORD);
  await dialog.getByRole("button", { name: "登录并继续" }).click();
  await expectSaved(page);
  await other.goto(address("problems"));
  await expect(editor(other, "problems")).toHaveValue("林晓雯写的");
});
