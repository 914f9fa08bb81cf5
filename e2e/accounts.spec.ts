import { expect, type Browser, type Page } from "playwright/test";
import { there } from "@/scripts/seeding/there";
import { expectAccessible } from "./support/accessible";
import { expectHydrated } from "./support/hydrated";
import { PASSWORD, seedOffice } from "./support/office";
import { beSignedIn, signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedOffice);

/** Somebody at a PC of their own. */
const anotherPc = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: site.server.origin })).newPage();

const submit = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** Beside the session's there is the cookie by which the sign-in page finds out whether the browser keeps any. */
const sessionCookie = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "nianbao-session");

/** The page on which the layout of a unit's reports is chosen. */
const layoutOf = (unit: string) => `/admin/units/${there(site.seeded.unitIds.get(unit), unit)}`;

/** What the page says about the form that was posted. */
const noteOn = (page: Page) => page.locator("#note");

test("signing in leads back to the page that asked for it; its cookie is no script's to read", async ({
  page,
}) => {
  await page.goto("/account?x=1");
  await page.getByLabel("用户名").fill("PREPARER");
  await page.getByLabel("密码", { exact: true }).fill("wrong");
  await submit(page, "登录");
  await expect(noteOn(page)).toContainText("用户名或密码不对");
  await expect(page.getByLabel("用户名")).toHaveValue("PREPARER");
  await expectAccessible(page);
  await page.getByLabel("密码", { exact: true }).fill(PASSWORD);
  await submit(page, "登录");
  await expect(page).toHaveURL("/account?x=1");
  expect(await sessionCookie(page)).toMatchObject({
    httpOnly: true,
    sameSite: "Lax",
    secure: false,
    path: "/",
  });
});

test("each sign-in has a token of its own, and signing out ends it", async ({ page, request }) => {
  const token = async () => (await sessionCookie(page))?.value ?? "";
  await signIn(page, "preparer");
  const first = await token();
  const answer = () => {
    const headers = { cookie: `nianbao-session=${first}` };
    return request.get("/account", { headers, maxRedirects: 0 });
  };
  expect((await answer()).status()).toBe(200);
  await submit(page, "退出");
  await expect(noteOn(page)).toHaveText("您已退出。");
  expect(await token()).toBe("");
  await signIn(page, "preparer");
  expect(await token()).not.toBe(first);
  expect((await answer()).status()).toBe(307);
});

test("a wrong password is said without telling whether the name exists", async ({ request }) => {
  const answer = async (name: string) => {
    const headers = { origin: site.server.origin };
    const data = { name, password: "wrong" };
    const response = await request.post("/api/session", { data, headers });
    return [response.status(), await response.text()];
  };
  const [there, nowhere] = [await answer("second"), await answer("没有这个人")];
  expect(there).toEqual(nowhere);
  for (let tries = 2; tries <= 5; tries += 1) {
    await answer("second");
    await answer("没有这个人");
  }
  const locked = [await answer("second"), await answer("没有这个人")];
  expect(locked[0]).toEqual(locked[1]);
  expect(locked[0]).toEqual([429, expect.stringContaining("已锁定15分钟")]);
});

test("a changed password ends what is open elsewhere and keeps this", async ({ page, browser }) => {
  const elsewhere = await anotherPc(browser);
  await signIn(elsewhere, "head");
  await signIn(page, "head");
  await page.goto("/account");
  await page.getByLabel("现在的密码").fill(PASSWORD);
  await page.getByLabel("新密码", { exact: true }).fill("short");
  await page.getByLabel("再输一次新密码").fill("other");
  await submit(page, "修改密码");
  await expect(noteOn(page).getByRole("listitem")).toHaveText([
    "密码至少10个字符。",
    "两次输入的新密码不一样。",
  ]);
  await expectAccessible(page);
  await page.getByLabel("现在的密码").fill(PASSWORD);
  await page.getByLabel("新密码", { exact: true }).fill("青山绿水 2019 红旗");
  await page.getByLabel("再输一次新密码").fill("青山绿水 2019 红旗");
  await submit(page, "修改密码");
  await expect(noteOn(page)).toContainText("密码已修改");
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/login/);
  await elsewhere.close();
});

test("an administrator adds a unit and a person, who must replace the password read out", async ({
  page,
  browser,
}) => {
  await signIn(page, "admin");
  await page.goto("/admin/units/new");
  await page.getByLabel("单位名称").fill("云栖市青溪区水务局");
  await page.getByLabel("网站地址").fill("javascript:alert(1)");
  await submit(page, "新建");
  await expect(noteOn(page)).toContainText("请填网址");
  await expect(page.getByLabel("单位名称")).toHaveValue("云栖市青溪区水务局");
  await expectAccessible(page);
  await page.getByLabel("网站地址").fill("");
  await submit(page, "新建");
  await expect(page.getByRole("link", { name: "云栖市青溪区水务局" })).toBeVisible();
  await expectAccessible(page);

  await page.goto("/admin/accounts/new");
  await page.getByLabel("用户名").fill("陶然");
  await page.getByLabel("姓名").fill("陶然");
  await page.getByLabel("单位", { exact: true }).selectOption({ label: "　云栖市青溪区水务局" });
  await submit(page, "新建");
  const oneTime = (await page.locator(".one-time").textContent()) ?? "";
  await expectAccessible(page);
  await page.reload();
  await expect(page.locator(".one-time")).toHaveCount(0);

  const theirs = await anotherPc(browser);
  await signIn(theirs, "陶然", { password: oneTime });
  await expect(theirs).toHaveURL("/account");
  await theirs.goto("/reports");
  await expect(theirs).toHaveURL("/account");
  await theirs.getByLabel("现在的密码").fill(oneTime);
  await theirs.getByLabel("新密码", { exact: true }).fill("blue-teapot-42");
  await theirs.getByLabel("再输一次新密码").fill("blue-teapot-42");
  await submit(theirs, "修改密码");
  await theirs.goto("/reports");
  await expect(theirs).toHaveURL("/reports");

  await submit(page, "停用");
  await theirs.reload();
  await expect(theirs).toHaveURL(/\/login/);
  await theirs.close();
});

test("the layout that an administrator chooses for the office is that of the units below it", async ({
  page,
  browser,
}) => {
  await signIn(page, "admin");
  await page.goto("/admin/units");
  await page.getByRole("link", { name: "云栖市青溪区人民政府办公室" }).click();
  await page.getByLabel("方正GBK字体，29磅").check();
  await expect(page.getByLabel("方正GBK字体，29磅")).toHaveAccessibleDescription(/每页22行/);
  await expectAccessible(page);
  await submit(page, "用这个版式");
  await expect(noteOn(page)).toHaveText("版式已保存：方正GBK字体，29磅。");
  await expect(page.getByLabel("方正GBK字体，29磅")).toBeChecked();
  const theirs = await anotherPc(browser);
  await signIn(theirs, "preparer");
  const report = `/reports/${site.seeded.report.id}`;
  await theirs.goto(`${report}/tables/t18`);
  await expect(theirs.getByText("按本地区的习惯，没有这一项的格留空")).toBeVisible();
  await theirs.goto(`${report}/preview`);
  await expect(theirs.getByText("方正仿宋_GBK：用")).toBeAttached();
  await theirs.close();
});

test("the form of the layout answers while one chooses, and sends nothing that would be refused", async ({
  page,
}) => {
  const pitch = page.getByLabel("正文行距（磅）");
  const said = page.locator(".layout").getByRole("status");
  await beSignedIn(page, "admin");
  await page.goto(layoutOf("neighbour"));
  await expectHydrated(pitch);
  await page.getByLabel("国标字体，30磅，不落款").check();
  await expect(said).toHaveText(/行距30磅，上边距34毫米.*每页22行；不印落款/);
  await page.getByText("自己搭配的各项").click();
  await expect(pitch).toHaveValue("30");
  await expect(page.getByLabel("二级标题", { exact: true })).toBeChecked();
  await page.getByLabel("上边距（毫米）").fill("37");
  await expect(page.getByLabel("自己搭配", { exact: true })).toBeChecked();
  await expect(said).toContainText("上边距37毫米，下边距30毫米，每页21行");
  await expect(page.getByLabel("上边距（毫米）")).toHaveAccessibleDescription(
    /每页21行，国标是22行。$/,
  );
  await pitch.fill("28.97");
  await expect(pitch).toHaveAccessibleDescription(/请改成 0.05 的倍数，例如 28.95。$/);
  await expect(said).toContainText("改好以后");
  await expectAccessible(page);
  await submit(page, "用这个版式");
  await expect(pitch).toBeFocused();
  await pitch.fill("29.5");
  await submit(page, "用这个版式");
  await expect(noteOn(page)).toHaveText("版式已保存：自己搭配。");
  await expect(page.getByLabel("自己搭配", { exact: true })).toHaveAccessibleDescription(/29.5磅/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("one chooses a layout of one's own, and a fault is said where it was typed", async ({
    page,
  }) => {
    await beSignedIn(page, "admin");
    await page.goto(layoutOf("unit"));
    const pitch = page.getByLabel("正文行距（磅）");
    const own = page.getByLabel("自己搭配", { exact: true });
    await own.check();
    await page.getByText("自己搭配的各项").click();
    await pitch.fill("90");
    await submit(page, "用这个版式");
    await expect(pitch).toHaveAccessibleDescription(/请填 20 到 40 之间的数，最多两位小数。$/);
    await pitch.fill("32");
    await page.getByLabel("一级标题", { exact: true }).check();
    await submit(page, "用这个版式");
    await expect(noteOn(page)).toHaveText(/版式已保存：自己搭配。每页\d\d行，国标是22行。/);
    await expect(own).toHaveAccessibleDescription(/一级标题.*行距32磅/);
  });

  test("one can sign in, administer and sign out", async ({ page }) => {
    await signIn(page, "admin");
    await page.goto("/admin/accounts");
    await page.getByRole("link", { name: "何静怡" }).click();
    await page.getByLabel("姓名").fill("何静仪");
    await submit(page, "保存姓名");
    await expect(noteOn(page)).toHaveText("姓名已保存。");
    await submit(page, "退出");
    await expect(page).toHaveURL(/\/login/);
  });
});
