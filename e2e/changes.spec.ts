import { expect, type Browser, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";
import { MENDED, seedTwoDrafts, SENTENCE } from "./support/two-drafts";

const site = serve(seedTwoDrafts);

const address = (path: string) => `/reports/${site.seeded.report}/${path}`;

const reviewer = (browser: Browser, options = {}): Promise<Page> =>
  signedIn(browser, site, site.seeded.token, options);

const figure = (page: Page) => page.locator('.reading [id="change-t18.1.1"]');
const sentence = (page: Page) => page.locator('.reading [id="change-section.overview-1"]');
const list = (page: Page) => page.getByRole("region", { name: /^改动清单/ });

test("of a second draft the reviewer sees what changed, by whom, and steps through it by keyboard", async ({
  browser,
}) => {
  const page = await reviewer(browser);
  await page.goto(address("review"));

  await test.step("it is marked in the document", async () => {
    await expect(page.locator(".reading del").first()).toContainText("开会4次");
    await expect(sentence(page)).toBeVisible();
    await expect(figure(page).locator("ins")).toContainText("1353");
  });

  await test.step("what did not change is folded, in text and table, and can be shown", async () => {
    await expect(page.getByText(/未改动 \d+ 段/).first()).toBeVisible();
    const unchanged = page.locator('.reading [id="t18.3.1"]');
    await expect(unchanged).toBeHidden();
    await page.getByLabel("显示未改动的行").check();
    await expect(unchanged).toBeVisible();
    await page.getByLabel("显示未改动的行").uncheck();
  });

  await test.step("and listed, with who changed it, each entry leading to its place", async () => {
    await expect(list(page)).toContainText("改动清单（2 处，与第1稿比）");
    await expect(list(page).getByRole("listitem").last()).toContainText(/\d{4}年\d+月\d+日/);
    await list(page).locator('a[href="#change-t18.1.1"]').click();
    await expect(figure(page)).toBeInViewport();
    await expectAccessible(page);
    await expectFits(page);
  });

  await test.step("the keyboard steps from change to change", async () => {
    await page.goto(address("review"));
    await expect(page.getByRole("button", { name: "下一处改动" })).toBeVisible();
    await page.keyboard.press("Alt+Shift+ArrowDown");
    await expect(sentence(page)).toBeFocused();
    await page.keyboard.press("Alt+Shift+ArrowUp");
    await expect(figure(page)).toBeFocused();
  });

  await test.step("words that stand there now can be commented on in the marked document", async () => {
    await page.getByText("写批注", { exact: true }).click();
    await page.getByLabel("批注哪里").selectOption("一、概述");
    await page.getByLabel("引用的文字").fill(MENDED);
    await page.getByLabel("批注", { exact: true }).fill("改好了。");
    await page.getByRole("button", { name: "保存批注" }).click();
    const marked = page.locator(".reading mark");
    await expect(marked.first()).toBeVisible();
    expect((await marked.allTextContents()).join("")).toBe(MENDED);
    await expect(page.locator(".reading del").first()).toBeVisible();
  });
});

test("without script one goes to the clean copy, which has no marks, comments there, and goes back", async ({
  browser,
}) => {
  const page = await reviewer(browser, { javaScriptEnabled: false });
  await page.goto(address("review"));
  await page.getByRole("link", { name: "看清稿" }).click();
  await expect(page.locator(".reading")).toContainText(MENDED);
  await expect(page.locator(".reading")).not.toContainText(SENTENCE);
  await expect(page.locator(".reading ins, .reading del")).toHaveCount(0);
  await expect(list(page)).toHaveCount(0);
  await page.getByText("写批注", { exact: true }).click();
  await page.getByLabel("批注", { exact: true }).fill("整篇再通读一遍。");
  await page.getByRole("button", { name: "保存批注" }).click();
  await expect(page.getByRole("article").filter({ hasText: "整篇再通读一遍。" })).toBeVisible();
  await expect(page.locator(".reading ins, .reading del")).toHaveCount(0);
  await page.getByRole("link", { name: "只看改动（与第1稿比）" }).click();
  await expect(figure(page)).toBeVisible();
});

test("花脸稿 and 清稿 stand beside each other, to be printed", async ({ browser }) => {
  const page = await reviewer(browser);
  await page.goto(address("review"));
  await page.getByRole("link", { name: "花脸稿和清稿对照" }).click();
  await expect(page.getByRole("heading", { name: "花脸稿", exact: true })).toBeVisible();
  const [marked, clean] = [".revised-paper:first-child", ".revised-paper:last-child"];
  await expect(page.locator(`.side-by-side ${marked} del`).first()).toBeVisible();
  await expect(page.locator(`.side-by-side ${clean} del`)).toHaveCount(0);
  await expectAccessible(page);
  await expectFits(page);
});
