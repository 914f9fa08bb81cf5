import { strFromU8, unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "./fixtures/invented-2018";
import { storedValues } from "./fixtures/typed-report";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { pasted, shapeOf } from "./support/pasted";
import { serve, test } from "./support/site";

const UNIT = "云栖市青溪区教育局";
const stored = storedValues(invented2018);
const PUBLISHER = there(stored.get("closing.unit"), "closing.unit");

async function seed(store: Store) {
  const { actors, report } = await seedOffice(store);
  const actor = there(actors.get("stranger"), "preparer");
  const full = await seedReport(store, actor, 2018, stored);
  return {
    full: { id: full.id, token: await beginSession(store, actor.accountId) },
    begun: {
      id: report.id,
      token: await beginSession(store, there(actors.get("preparer"), "preparer").accountId),
    },
  };
}

const intranet = serve(seed, {}, "nianbao.intranet.test");
const local = serve(seed);

/** The page of a report, as its preparer sees it. */
async function open(page: Page, site: typeof local, which: "full" | "begun" = "full") {
  const { origin } = site.server;
  const { id, token } = site.seeded[which];
  await page.context().addCookies([{ name: "nianbao-session", value: token, url: origin }]);
  await page.goto(`${origin}/reports/${id}/publication-kit`);
  // A button does nothing before React has taken the page over.
  const taken = () => Object.keys(document).some((key) => key.startsWith("__react"));
  await expect.poll(() => page.evaluate(taken)).toBe(true);
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const source = (page: Page) => page.locator("#fragment-source");
const row = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

async function copyText(page: Page, name: string): Promise<string> {
  await row(page, name).getByRole("button").first().click();
  await expect(row(page, name).getByText(`已复制${name}`)).toBeVisible();
  return pasted(page);
}

async function copyFragment(page: Page): Promise<string> {
  await button(page, "复制正文到剪贴板").click();
  await expect(page.getByText(/^已复制正文/)).toBeVisible();
  return pasted(page);
}

/** Each origin's own way to the clipboard, without the other to fall back on. */
const ways = {
  "where the browser trusts the origin": {
    site: local,
    secure: true,
    only: (page: Page) =>
      page
        .addInitScript(() => (document.execCommand = () => false))
        .then(() =>
          page.context().grantPermissions(["clipboard-read", "clipboard-write"], {
            origin: local.server.origin,
          }),
        ),
  },
  "on an intranet's plain http": {
    site: intranet,
    secure: false,
    only: () => Promise.resolve(),
  },
};

for (const [where, { site, secure, only }] of Object.entries(ways)) {
  test.describe(where, () => {
    test.beforeEach(async ({ page }) => {
      await only(page);
      await open(page, site);
      expect(await page.evaluate(() => window.isSecureContext)).toBe(secure);
    });

    test("what is pasted has every paragraph, indent, row, span and width of the fragment", async ({
      page,
    }) => {
      const shape = shapeOf(await source(page).inputValue());
      expect(shapeOf(await copyFragment(page))).toEqual(shape);
      expect(shape.rows).toHaveLength(67);
    });

    test("title, publisher and date are pasted as they stand there", async ({ page }) => {
      expect(await copyText(page, "标题")).toBe(`${UNIT}2018年政府信息公开工作年度报告`);
      expect(await copyText(page, "发布机构")).toBe(PUBLISHER);
      expect(await copyText(page, "成文日期")).toBe("2019年1月22日");
    });

    test("copying leaves the cursor on the button", async ({ page }) => {
      await copyFragment(page);
      await expect(button(page, "复制正文到剪贴板")).toBeFocused();
    });
  });
}

test("a browser that takes nothing is said to, with what to do instead", async ({ page }) => {
  await page.addInitScript(() => (document.execCommand = () => false));
  await open(page, intranet);
  await button(page, "复制正文到剪贴板").click();
  await expect(page.getByText(/^浏览器没有让复制/)).toBeVisible();
  await page.getByText("正文的源代码", { exact: true }).click();
  await expect(source(page)).toBeVisible();
});

test("the text has no title, and the page shows it as a bare page would", async ({ page }) => {
  await open(page, local);
  const shown = page.frameLocator("iframe").locator("body");
  await expect(shown).toContainText("一、概述");
  await expect(shown).not.toContainText("2018年政府信息公开工作年度报告");
  await expect(shown.locator("tr")).toHaveCount(67);
});

test("an index number is kept with the report, and not copied before it is there", async ({
  page,
}) => {
  await open(page, intranet);
  await row(page, "索引号").getByRole("button").click();
  await expect(page.getByText("索引号还没有填")).toBeVisible();
  await fieldOf(page, "publication.index").fill("QX012-2019-0001");
  await expectSaved(page);
  await page.reload();
  expect(await copyText(page, "索引号")).toBe("QX012-2019-0001");
});

test("the address of the index number leads to where it is filled in", async ({ page }) => {
  await open(page, local);
  const { origin } = local.server;
  await page.goto(`${origin}/reports/${local.seeded.full.id}/fields/publication.index`);
  await expect(page).toHaveURL(/\/publication-kit#publication\.index$/);
});

test("a date that is not set is not offered to be copied", async ({ page }) => {
  await open(page, local, "begun");
  await expect(row(page, "成文日期").getByRole("button")).toHaveCount(0);
  await row(page, "成文日期").getByRole("link", { name: "填好成文日期" }).click();
  await expect(page).toHaveURL(/\/closing#closing\.date$/);
});

test("the kit is reached from 导出 and holds the fragment that is copied", async ({ page }) => {
  await open(page, local);
  const fragment = await source(page).inputValue();
  await page.getByRole("link", { name: "导出" }).click();
  await page.getByRole("link", { name: "公布到网站" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载公布材料包（ZIP）" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${UNIT}2018年政府信息公开工作年度报告（公布材料包）.zip`);
  const files = unzipSync(await readFile(await file.path()));
  const inKit = strFromU8(files["正文（粘贴到网站）.html"] ?? new Uint8Array());
  expect(inKit.replace("\uFEFF", "")).toBe(fragment);
});
