import { expect, type Page } from "playwright/test";
import { openStore } from "@/db/store";
import { there } from "@/scripts/seeding/there";
import { asPreparer, seedAccepted, YEAR } from "./support/accepted-office";
import { expectFilesAsSaid } from "./support/files-as-said";
import { expectSaved, fieldOf } from "./support/form";
import { UNIT } from "./support/gongkai-office";
import { leadToAccepted } from "./support/lead-to-accepted";
import { servePortal } from "./support/portal";
import { anybody, publish } from "./support/publish";
import { serve, test } from "./support/site";

const site = serve(seedAccepted, { NIANBAO_GONGKAI: "on", NIANBAO_LINK_CHECK_PRIVATE: "on" });

const { onPortal } = servePortal();

const address = () => `/reports/${site.seeded.report}`;
const published = () => ({ portal: onPortal("1.html"), index: "QX012-2019-0001" });

/** The server is stopped meanwhile: one process has the database. */
async function leadOn(): Promise<void> {
  await site.server.stop();
  const store = openStore({ file: site.database });
  await leadToAccepted(store, site.seeded.report, site.seeded.actors);
  store.close();
  await site.server.start();
}

const figure = (page: Page) => page.locator('[id="t18.1.1"]');

test("a report is published, read by everybody, corrected, and published again; both are read", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await asPreparer(page, site);
  const visitor = await anybody(browser, site.server.origin);
  await visitor.goto("/gongkai");
  await expect(visitor.getByRole("main")).toContainText("还没有公布年报");

  await publish(page, address(), published());
  await visitor.goto("/gongkai");
  await visitor.getByRole("link", { name: UNIT }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(`${YEAR}年`);
  await expect(visitor.getByRole("main")).toContainText("索引号：QX012-2019-0001");
  const before = there((await figure(visitor).textContent()) ?? undefined, "the figure");
  await expectFilesAsSaid(visitor, `${UNIT}${YEAR}年政府信息公开工作年度报告`);

  await page.goto(`${address()}/review`);
  await page.getByText("要更正已公布的年报").click();
  await page.getByLabel("更正的理由").fill("主动公开数少计了3条。");
  await page.getByRole("button", { name: "更正重发" }).click();
  await page.goto(`${address()}/tables/t18`);
  await fieldOf(page, "t18.1.1").fill("20019");
  await expectSaved(page);
  await visitor.reload();
  await expect(figure(visitor)).toHaveText(before);
  await expect(visitor.getByRole("main")).not.toContainText("少计了3条");

  await leadOn();
  await visitor.reload();
  await expect(figure(visitor)).toHaveText(before);
  await publish(page, address(), published());
  await visitor.reload();
  await expect(figure(visitor)).toHaveText("20019");
  await expect(visitor.getByRole("complementary", { name: "更正说明" })).toContainText(
    "主动公开数少计了3条。",
  );
  await visitor.getByRole("link", { name: "更正前的年报" }).click();
  await expect(visitor).toHaveURL(new RegExp(`/gongkai/${site.seeded.unit}/${YEAR}/1$`));
  await expect(figure(visitor)).toHaveText(before);
  await expect(visitor.getByRole("main")).toContainText("这是更正以前的内容");
  await visitor.context().close();
});
