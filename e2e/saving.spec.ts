import { expect, type Page } from "playwright/test";
import { test } from "./support/browser-on-disk";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { beSignedIn, signIn } from "./support/sign-in";
import { somebodyElse } from "./support/somebody-else";
import { serve } from "./support/site";

const site = serve(seedOffice);

const address = (key: string) => `/reports/${site.seeded.report.id}/sections/${key}`;
const editor = (page: Page, key: string) => fieldOf(page, `section.${key}`);

test.beforeEach(({ page }) => beSignedIn(page, "preparer"));

test("what is typed is there after leaving the page at once", async ({ page }) => {
  await page.goto(address("overview"));
  await editor(page, "overview").pressSequentially("年初研究部署。");
  await page.getByRole("link", { name: /下一部分/ }).click();
  await page.goto(address("overview"));
  await expect(editor(page, "overview")).toHaveValue("年初研究部署。");
});

test.describe("what is typed on a slow PC, before the page's script is there, is kept", () => {
  const early = async (page: Page, path: string, type: () => Promise<unknown>) => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route("**/_next/static/**/*.js", (route) => arrived.then(() => route.continue()));
    await page.goto(`/reports/${site.seeded.report.id}/${path}`, { waitUntil: "commit" });
    await type();
    arrive();
    await expectSaved(page);
  };

  test("in a text, in which typing goes on", async ({ page }) => {
    const text = editor(page, "other");
    await early(page, "sections/other", () => text.pressSequentially("年初"));
    await text.pressSequentially("部署。");
    await expect(text).toHaveValue("年初部署。");
    await expectSaved(page);
    await page.reload();
    await expect(text).toHaveValue("年初部署。");
  });

  test("in a figure, which the progress counts", async ({ page }) => {
    const figure = fieldOf(page, "t18.1.1");
    await early(page, "tables/t18", () => figure.fill("1353"));
    await expect(page.getByText("已填 1，未填 58")).toBeVisible();
    await page.reload();
    await expect(figure).toHaveValue("1353");
  });

  test("in a choice", async ({ page }) => {
    const seal = fieldOf(page, "closing.seal");
    await early(page, "closing", () => seal.selectOption("sealed"));
    await page.reload();
    await expect(seal).toHaveValue("sealed");
  });
});

test("a browser killed after a quarter of a second loses nothing, not even offline", async ({
  openBrowser,
}) => {
  const { origin } = site.server;
  const first = await openBrowser();
  const page = await first.context.newPage();
  await signIn(page, "preparer", { origin });
  await page.goto(origin + address("work"));
  await page.route("**/entries", (route) => route.abort());
  await editor(page, "work").pressSequentially("断网时写的一句。");
  await expect(page.getByRole("status").first()).toContainText("已存在这台电脑");
  await first.kill();
  const second = await openBrowser();
  const again = await second.context.newPage();
  await signIn(again, "preparer", { origin });
  await again.goto(origin + address("work"));
  await expect(editor(again, "work")).toHaveValue("断网时写的一句。");
  await expectSaved(again);
});

test("while the network is away typing goes on, and is sent when it is back", async ({
  page,
  context,
}) => {
  await page.goto(address("problems"));
  await context.setOffline(true);
  await editor(page, "problems").pressSequentially("存在问题");
  await expect(page.getByRole("status").first()).toHaveText(
    "网络断了，内容已存在这台电脑，恢复后自动补交",
  );
  await editor(page, "problems").pressSequentially("和改进。");
  await context.setOffline(false);
  await expectSaved(page);
  await page.reload();
  await expect(editor(page, "problems")).toHaveValue("存在问题和改进。");
});

test("a restart of the server is only noticed as a pause", async ({ page }) => {
  await page.goto(address("other"));
  await site.server.kill();
  await editor(page, "other").pressSequentially("无");
  await expect(page.getByRole("status").first()).toContainText("网络断了");
  await site.server.start();
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expectSaved(page);
});

test("a long text that was pasted and undone leaves no long empty page", async ({ page }) => {
  await page.goto(address("other"));
  const pageHeight = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await pageHeight();
  await editor(page, "other").fill("政府信息公开工作情况\n".repeat(500));
  expect(await pageHeight()).toBeGreaterThan(10 * before);
  await page.keyboard.press("Control+z");
  expect(await pageHeight()).toBe(before);
});

test("two tabs in different fields never meet", async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto(address("requests"));
  await other.goto(address("disputes"));
  await editor(page, "requests").fill("未收到申请。");
  await editor(other, "disputes").fill("未发生复议。");
  await expectSaved(page);
  await expectSaved(other);
});

test.describe("two people in one field", () => {
  async function conflict(page: Page, theirs: Page, key: string) {
    await signIn(theirs, "second");
    await page.goto(address(key));
    await theirs.goto(address(key));
    await editor(theirs, key).fill("赵明远的稿");
    await expectSaved(theirs);
    await editor(page, key).fill("林晓雯的稿");
    await expect(page.getByRole("group", { name: /请选一稿/ })).toContainText(
      /赵明远.*的稿.*用对方的/,
    );
  }

  test("see both texts, and nothing is overwritten before one chooses", async ({
    page,
    browser,
  }) => {
    const theirs = await browser.newPage();
    await conflict(page, theirs, "fees");
    await theirs.reload();
    await expect(editor(theirs, "fees")).toHaveValue("赵明远的稿");
    await page.getByRole("button", { name: "用我的这一稿" }).click();
    await expectSaved(page);
    await theirs.reload();
    await expect(editor(theirs, "fees")).toHaveValue("林晓雯的稿");
  });

  test("go on typing, and choose what they have typed by then", async ({ page, browser }) => {
    await conflict(page, await browser.newPage(), "work");
    await editor(page, "work").press("End");
    await page.keyboard.type("，后来又写的");
    await page.getByRole("button", { name: "用我的这一稿" }).click();
    await expectSaved(page);
    await expect(editor(page, "work")).toHaveValue("林晓雯的稿，后来又写的");
  });

  test("can merge them", async ({ page, browser }) => {
    await conflict(page, await browser.newPage(), "disclosure");
    await page.getByRole("button", { name: "两稿合并后再改" }).click();
    await page.getByRole("button", { name: "用合并稿" }).click();
    await expectSaved(page);
    await expect(editor(page, "disclosure")).toHaveValue("赵明远的稿\n林晓雯的稿");
  });

  test("choose between answers in the form's words", async ({ page }) => {
    const closing = `/reports/${site.seeded.report.id}/closing`;
    await page.goto(closing);
    const choose = (other: Page, answer: string) =>
      fieldOf(other, "closing.seal")
        .selectOption(answer)
        .then(() => undefined);
    await somebodyElse(page, closing, (theirs) => choose(theirs, "sealed"));
    await choose(page, "sealed");
    await choose(page, "none");
    const choice = page.getByRole("group", { name: /请选一稿/ });
    await expect(choice).toContainText("加盖印章");
    await choice.getByRole("button", { name: "用对方的这一稿" }).click();
    await expect(fieldOf(page, "closing.seal")).toHaveValue("sealed");
  });
});

test("a Chinese input method's unfinished letters are never saved", async ({ page }) => {
  await page.goto(address("overview"));
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "PATCH") sent.push(request.postData() ?? "");
  });
  await editor(page, "overview").focus();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Input.imeSetComposition", { text: "nian", selectionStart: 4, selectionEnd: 4 });
  await cdp.send("Input.insertText", { text: "年报" });
  await expectSaved(page);
  expect(sent.join()).toContain("年报");
  expect(sent.join()).not.toContain("nian");
});
