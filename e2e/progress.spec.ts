import { expect, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { edition2018 } from "@/lib/editions/2018";
import { leastWritten } from "@/lib/report/testing/least-report";
import { there } from "@/scripts/seeding/there";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

/** 概述, 58 figures and 填报日期. */
const LEFT = 60;

const site = serve(async (store: Store) => {
  const { actors, report } = await seedOffice(store, leastWritten(edition2018));
  const preparer = there(actors.get("preparer"), "preparer");
  return { report: report.id, token: await beginSession(store, preparer.accountId) };
});

const address = (path = "") => `/reports/${site.seeded.report}${path}`;
const left = (page: Page) => page.getByRole("link", { name: /^还差 \d+ 处/ });
const mark = (page: Page) => page.locator(".page-list .current .state");

test("one count follows what is typed, leads to the next place, and is the same wherever it stands", async ({
  browser,
}) => {
  const page = await signedIn(browser, site, site.seeded.token);

  await test.step("a text counts while the network is away, without a reload", async () => {
    await page.goto(address("/sections/overview"));
    await expect(left(page)).toHaveText(`还差 ${LEFT} 处，本页 1 处`);
    await expect(mark(page)).toHaveText("○ 未填");
    await left(page).click();
    await expect(fieldOf(page, "section.overview")).toBeFocused();
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await page.keyboard.type("全年开会4次。");
    await expect(left(page)).toHaveText(`还差 ${LEFT - 1} 处，本页填好了`);
    await expect(mark(page)).toHaveText("● 已填");
    await page.context().setOffline(false);
    await expectSaved(page);
  });

  await test.step("it leads on to the next page that lacks something, and into its cell", async () => {
    await left(page).click();
    await expect(page).toHaveURL(/tables\/t18#t18\.1\.1\.a$/);
    await expect(fieldOf(page, "t18.1.1.a")).toBeFocused();
  });

  await test.step("a figure that is refused counts as missing, in the bar as in the link", async () => {
    const bar = page.getByText(/^59 项：/);
    await page.keyboard.type("12件");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "1 处要改" })).toBeVisible();
    await expect(bar).toHaveText("59 项：已填 1，未填 58 表头、表尾未填 1 处");
    await expect(left(page)).toHaveText(`还差 ${LEFT - 1} 处，本页 59 处`);
    await fieldOf(page, "t18.1.1.a").fill("12");
    await fieldOf(page, "foot.date").fill("2019-01-18");
    await expect(bar).toHaveText("59 项：已填 2，未填 57");
    await expect(left(page)).toHaveText(`还差 ${LEFT - 3} 处，本页 57 处`);
    await expect(mark(page)).toHaveText("◐ 在填");
    await expectSaved(page);
  });

  await test.step("overview, 送审 and list say the same", async () => {
    const said = `还差 ${LEFT - 3} 处`;
    await page.goto(address());
    await expect(page.getByText(`已填 10 个，${said}`)).toBeVisible();
    await expect(page.getByText("59 项：未填 57", { exact: true })).toBeVisible();
    await page.goto(address("/send"));
    await expect(page.getByText(said)).toBeVisible();
    await page.goto("/reports");
    await expect(page.getByText("10 / 11 个部分")).toBeVisible();
    await expect(page.getByText(said)).toBeVisible();
  });

  await test.step("a report that was begun by mistake is removed, named and asked once", async () => {
    await page.goto(address());
    await page.getByText("删除这份年报（误建的）").click();
    await expect(page.getByText("2018年年报：11 个部分里已填 10 个")).toBeVisible();
    await page.getByRole("button", { name: "删除2018年年报" }).click();
    await expect(page.locator("#note")).toContainText("2018年年报。需要时可以重新开始填报");
    await expect(page.getByRole("button", { name: "开始填报" })).toBeVisible();
  });
});
