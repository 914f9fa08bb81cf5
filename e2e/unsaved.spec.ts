import { expect, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "./fixtures/invented-2018";
import { storedValues } from "./fixtures/typed-report";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve(async (store: Store) => {
  const office = await seedOffice(store, storedValues(invented2018));
  const { accountId } = there(office.actors.get("preparer"), "preparer");
  return { ...office, token: await beginSession(store, accountId) };
});

const path = (below = "") => `/reports/${site.seeded.report.id}${below}`;
const editor = (page: Page, key: string) => fieldOf(page, `section.${key}`);
const saveLine = (page: Page) => page.locator("#save-line");
const strip = (page: Page) => page.getByRole("region", { name: "这台电脑上没有交的内容" });

/** How much the browser's own store holds of what is not saved. */
const keptOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("nianbao", 1);
        opening.onsuccess = () => {
          const { result } = opening;
          const found = result.objectStoreNames.contains("pending")
            ? result.transaction("pending").objectStore("pending").count()
            : null;
          result.close();
          if (!found) resolve(0);
          else found.onsuccess = () => resolve(found.result);
        };
      }),
  );

const mineOf = (browser: Parameters<typeof signedIn>[0]) =>
  signedIn(browser, site, site.seeded.token);

/** Ways in which a browser's own store fails, as a script that runs before the page's. */
const failing = {
  hangs: () => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  },
  throws: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  },
  "is full": () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
} as const;

for (const [how, script] of Object.entries(failing)) {
  test(`where IndexedDB ${how}, text is sent, nothing claims that it is kept, and leaving asks`, async ({
    browser,
  }) => {
    const page = await mineOf(browser);
    await page.addInitScript(script);
    await page.goto(path("/sections/overview"));
    await editor(page, "overview").fill(`${how}也要交`);
    await expectSaved(page);
    await page.context().setOffline(true);
    await editor(page, "overview").fill(`${how}又写一句`);
    await expect(saveLine(page)).toHaveText("网络断了，这台电脑也存不下，请先不要关闭本页");
    const asked = page.waitForEvent("dialog");
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await closing;
    await page.context().setOffline(false);
    await expectSaved(page);
    await page.context().close();
  });
}

test("where an older tab lets nobody in, text is sent all the same", async ({ browser }) => {
  const older = await mineOf(browser);
  await older.goto("/robots.txt");
  await older.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.open("nianbao", 1).onsuccess = resolve;
    });
    indexedDB.deleteDatabase("nianbao"); // waits for the connection, and all who come wait behind it
  });
  const page = await older.context().newPage();
  await page.goto(path("/sections/work"));
  await editor(page, "work").fill("旧窗口挡着也要交");
  await expectSaved(page);
  await older.context().close();
});

test("what was kept and then cleared with the site's data is kept again", async ({ browser }) => {
  const page = await mineOf(browser);
  await page.goto(path("/sections/problems"));
  await page.route("**/entries", (route) => route.abort());
  await editor(page, "problems").fill("清除以后还在");
  await expect(saveLine(page)).toContainText("内容已存在这台电脑");
  const session = await page.context().newCDPSession(page);
  const { origin } = site.server;
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
  await expect.poll(() => keptOn(page)).toBe(1);
  await page.unroute("**/entries");
  await page.context().close();
});

test("a refused 12件 over a saved 901 is named on every page, and holds back 送审 until it is given up", async ({
  browser,
}) => {
  const page = await mineOf(browser);
  await page.goto(path("/tables/t18"));
  const cell = fieldOf(page, "t18.1.1");
  await cell.fill("901");
  await cell.blur();
  await expectSaved(page);
  const [left, bar] = [page.locator("#left-to-do"), page.getByText(/^59 项：/)];
  await expect(bar).toContainText("已填");
  const said = await Promise.all([left.innerText(), bar.innerText()]);
  await cell.fill("12件");
  await cell.blur();
  await expect(saveLine(page)).toContainText("有一处没有保存，请改正");
  await expect(page.getByRole("button", { name: "1 处要改" })).toBeVisible();
  expect(await Promise.all([left.innerText(), bar.innerText()])).toEqual(said);
  for (const below of ["", "/preview", "/send"]) {
    await page.goto(path(below));
    await expect(strip(page)).toContainText("「12件」");
  }
  const reason = page.getByLabel("情况说明");
  if (await reason.isVisible()) await reason.fill("试一试");
  await page.getByRole("button", { name: "送审第1稿" }).click();
  const stop = page.getByRole("alert").filter({ hasText: "处理好才能送审" });
  await expect(stop).toBeFocused();
  await expect(stop.getByRole("link", { name: "去处理" })).toHaveAttribute(
    "href",
    path("/fields/t18.1.1"),
  );
  await page.goto("/reports");
  await expect(page.getByText("这台电脑上有 1 处没有交")).toBeVisible();
  await page.getByRole("button", { name: "退出" }).click();
  const warning = page.getByRole("dialog", { name: "有 1 处填写的内容没有交到服务器" });
  await expect(warning).toContainText("「12件」");
  await warning.getByRole("link", { name: "先去保存" }).click();
  await expect(cell).toHaveValue("12件");
  await page.goto(path("/send"));
  await stop.getByRole("button", { name: "放弃这台电脑上的这一处" }).click();
  await expect(stop).toContainText("放弃以后 「12件」 就没有了");
  await stop.getByRole("button", { name: "确定放弃" }).click();
  await expect(stop).toHaveCount(0);
  await page.goto(path("/tables/t18"));
  await expect(cell).toHaveValue("901");
  await expect(strip(page)).toHaveCount(0);
  await page.context().close();
});

test("what a page that is gone left behind is handed in when the overview is opened", async ({
  browser,
}) => {
  const page = await mineOf(browser);
  await page.goto(path("/sections/disclosure"));
  await page.route("**/entries", (route) => route.abort());
  await editor(page, "disclosure").fill("断网时写下就关了窗口");
  await expect(saveLine(page)).toContainText("内容已存在这台电脑");
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await next.goto(path());
  await expect(next.getByText("刚才交上去了")).toBeVisible();
  await expect(strip(next)).toHaveCount(0);
  await next.goto(path("/sections/disclosure"));
  await expect(editor(next, "disclosure")).toHaveValue("断网时写下就关了窗口");
  await next.context().close();
});

test("while the server is away a link asks before it is followed", async ({ browser }) => {
  const page = await mineOf(browser);
  await page.goto(path("/sections/other"));
  await editor(page, "other").focus();
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await editor(page, "other").fill("断网时写的");
  await expect(saveLine(page)).toContainText("网络断了");
  const dialog = page.getByRole("dialog", { name: "现在连不上服务器" });
  const links = page.getByRole("link", { name: /^回概览$|^送审$|统计表|主动公开情况/ });
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    await link.click();
    await dialog.getByRole("button", { name: "留在本页" }).click();
    await expect(dialog).toHaveCount(0);
  }
  await expect(editor(page, "other")).toHaveValue("断网时写的");
  await page.context().close();
});

test("what arrived though its page was gone is not said to be undelivered, here or in the list", async ({
  browser,
}) => {
  const page = await mineOf(browser);
  for (const below of ["", "/reports"]) {
    await page.goto(path("/sections/disclosure"));
    await page.route("**/entries", async (route) => {
      await route.fetch();
      await route.fulfill({ status: 502, body: "<html>Bad Gateway</html>" });
    });
    await editor(page, "disclosure").fill(`页面关了也已交到${below}`);
    await expect(saveLine(page)).toHaveText("服务器暂时收不了，内容已存在这台电脑，会自动再交");
    await page.goto("/robots.txt");
    expect(await keptOn(page)).toBe(1);
    await page.unroute("**/entries");
    await page.goto(below || path());
    await expect.poll(() => keptOn(page)).toBe(0);
    await expect(page.getByText(/这台电脑上有 \d+ 处/)).toHaveCount(0);
  }
  await page.context().close();
});

test("送审 has no button before the script that looks, and says in the page that the network is down", async ({
  browser,
}) => {
  const page = await mineOf(browser);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => {
    void page.route("**/*.js*", async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes("处理好才能送审")) {
        resolve();
        await held;
      }
      await route.fulfill({ response });
    });
  });
  await page.goto(path("/send"), { waitUntil: "commit" });
  await asked;
  const button = page.getByRole("button", { name: "送审第1稿" });
  await expect(page.getByRole("heading", { name: /^送审/ })).toBeVisible();
  await expect(button).toHaveCount(0);
  release();
  const reason = page.getByLabel("情况说明");
  if (await reason.isVisible()) await reason.fill("试一试");
  await expect(button).toBeVisible();
  await page.context().setOffline(true);
  await button.click();
  await expect(page.getByText("网络断了，还没有送审。网络恢复后请再按一次。")).toBeVisible();
  await expect(button).toBeVisible();
  await page.context().close();
});

test("a browser that keeps no cookies is told so at the sign-in page, not asked again and again", async ({
  request,
}) => {
  const { origin } = site.server;
  const answer = await request.post(`${origin}/api/session`, {
    form: { name: "preparer", password: "whatever" },
    headers: { origin, cookie: "" },
  });
  expect(await answer.text()).toContain("浏览器不让本网站存 Cookie");
});
