import { expect } from "playwright/test";
import { isoDay } from "@/lib/report/moment";
import { seedDesk } from "./support/desk-office";
import { expectSaved, fieldOf } from "./support/form";
import { sign } from "./support/lead-on-page";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const site = serve(seedDesk);

const telephone = { width: 390, height: 844 };

test("on a telephone a report passes wherever one has scrolled to, without script too", async ({
  browser,
}) => {
  const options = { viewport: telephone, javaScriptEnabled: false };
  const page = await signedIn(browser, site, site.seeded.tokens.reviewer, options);
  await page.goto(`/reports/${site.seeded.report(2017)}/review`);
  const approve = page.getByRole("button", { name: "通过" });
  for (const screens of [0, 1, 2, 100]) {
    await page.mouse.wheel(0, screens * telephone.height);
    await expect(approve).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: "退回" })).toBeInViewport({ ratio: 1 });
  }
  const last = await page.locator(".life > li").last().boundingBox();
  const bar = await page.getByRole("form", { name: "办理" }).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
  await approve.click();
  await expect(page.locator("#note")).toContainText("已办「通过」");
});

test("the head withdraws a signature, its files stay as 已撤回, and the same draft is signed again", async ({
  browser,
}) => {
  const report = `/reports/${site.seeded.report(2016)}`;
  const head = await signedIn(browser, site, site.seeded.tokens.head);
  await head.goto(`${report}/review`);
  await head.getByText("要撤回签发").click();
  const withdraw = head.getByRole("button", { name: "撤回签发" });
  await withdraw.click();
  await expect(head.locator("#note")).toContainText("请写明撤回签发的理由");
  await head.getByLabel("撤回签发的理由").fill("落款的日期印错了");
  await withdraw.click();
  await expect(head.locator("#note")).toContainText("待签发");
  await expect(head.locator(".life")).toContainText("落款的日期印错了");
  await sign(head, report, 1);
  await head.getByText("已撤回的签发").click();
  const download = head.waitForEvent("download");
  await head.getByRole("link", { name: /已撤回）报送件，PDF/ }).click();
  expect((await download).suggestedFilename()).toContain("签发已撤回");
  await expect(head.getByRole("link", { name: /^报送件，PDF/ })).toBeVisible();
});

test("更正重发 is cancelled before it is sent, and the report says again what is published", async ({
  browser,
}) => {
  const report = `/reports/${site.seeded.report(2015)}`;
  const preparer = await signedIn(browser, site, site.seeded.tokens.preparer);
  const act = async (opens: string, button: string, reason?: string) => {
    await preparer.goto(`${report}/review`);
    await preparer.getByText(opens).click();
    if (reason !== undefined) await preparer.getByLabel("更正的理由").fill(reason);
    await preparer.getByRole("button", { name: button }).click();
  };
  await act("要更正已公布的年报", "更正重发", "主动公开数少计了3条");
  await preparer.goto(`${report}/tables/t18`);
  const published = await fieldOf(preparer, "t18.1.1").inputValue();
  await fieldOf(preparer, "t18.1.1").fill("20019");
  await expectSaved(preparer);
  await act("不更正了", "取消更正");
  await expect(preparer.locator("#note")).toContainText("已公布");
  await preparer.goto(`${report}/tables/t18`);
  await expect(fieldOf(preparer, "t18.1.1")).toHaveValue(published);
});

test("a dated stand-in takes a report that waits already", async ({ browser }) => {
  const { report, standIn, tokens } = site.seeded;
  const options = { javaScriptEnabled: false };
  const page = await signedIn(browser, site, tokens.standIn, options);
  const desk = `/reports/${report(2014)}/review`;
  const approve = page.getByRole("button", { name: "通过" });
  await page.goto(desk);
  await expect(approve).toHaveCount(0);
  const admin = await signedIn(browser, site, tokens.admin, options);
  await admin.goto(`/admin/accounts/${standIn}`);
  const form = admin.getByRole("region", { name: "代某人办理" });
  await form.getByLabel("代谁").selectOption({ label: "云栖市青溪区住房和城乡建设局：周怀远" });
  const today = isoDay(new Date());
  await form.getByLabel("第一天").fill(today);
  await form.getByLabel("最后一天").fill(today);
  await form.getByRole("button", { name: "设为代办" }).click();
  await page.goto(desk);
  await approve.click();
  await expect(page.locator("#note")).toContainText("已办「通过」");
  await expect(page.locator(".life")).toContainText("赵明远");
});
