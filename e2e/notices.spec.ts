import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { giveBack } from "./support/lead-on-page";
import { serveMail } from "./support/mail-server";
import { seedReview } from "./support/review-office";
import { signedIn } from "./support/signed-in";
import { serve, test } from "./support/site";

const { mail, env } = serveMail();
const site = serve(seedReview, env);

const bar = (page: Page) => page.getByRole("navigation", { name: "系统" });

test("who is to mend a returned report is told of it on every page and by mail, and led to it", async ({
  browser,
}) => {
  const { tokens, report } = site.seeded;
  const preparer = await signedIn(browser, site, tokens.preparer);
  const reviewer = await signedIn(browser, site, tokens.reviewer);
  const address = `/reports/${report(2017)}`;

  await test.step("the preparer says where mail goes", async () => {
    await preparer.goto("/account");
    const email = preparer.getByLabel("接收提醒的邮箱（可以不填）");
    await email.fill("林晓雯");
    await preparer.getByRole("button", { name: "保存邮箱" }).click();
    await expect(preparer.locator("#note")).toContainText("这不是邮箱地址");
    await email.fill("linxw@office.example");
    await preparer.getByRole("button", { name: "保存邮箱" }).click();
    await expect(preparer.locator("#note")).toContainText("邮箱已保存");
    await expectAccessible(preparer);
  });

  await test.step("the reviewer sees what waits, and returns one report", async () => {
    await reviewer.goto("/reports");
    await expect(bar(reviewer).getByRole("link", { name: "待我审核（4）" })).toBeVisible();
    await bar(reviewer).getByRole("link", { name: "提醒（4）" }).click();
    await expect(reviewer.getByRole("listitem")).toHaveCount(4);
    await expectFits(reviewer);
    await reviewer.getByRole("link", { name: /2017年年报/ }).click();
    await expect(reviewer).toHaveURL(`${address}/review`);
    await giveBack(reviewer, "第二部分与统计表不符。");
    await expect(bar(reviewer).getByRole("link", { name: "提醒（3）" })).toBeVisible();
  });

  await test.step("the preparer is told on the next page, and led to the reason", async () => {
    await expect(bar(preparer).getByRole("link", { name: "提醒", exact: true })).toBeVisible();
    await preparer.goto("/reports");
    await bar(preparer).getByRole("link", { name: "提醒（1）" }).click();
    const returned = preparer.getByRole("main").getByRole("listitem");
    await expect(returned).toHaveCount(1);
    await expect(returned).toContainText(/第1稿被退回.*周怀远/);
    await expectAccessible(preparer);
    await expectFits(preparer);
    await returned.getByRole("link", { name: /2017年年报/ }).click();
    await expect(preparer).toHaveURL(address);
    await expect(preparer.getByText("第二部分与统计表不符。")).toBeVisible();
  });

  await test.step("and by mail, from a server that was started anew meanwhile", async () => {
    await site.server.stop();
    await site.server.start();
    await expect.poll(() => mail.received.map(({ to }) => to)).toEqual([["linxw@office.example"]]);
    expect(mail.received[0]?.subject).toMatch(/^【年报】.*2017年年报：第1稿被退回/);
    expect(mail.received[0]?.text).toMatch(/住房和城乡建设局2017年年报：第1稿被退回.*\n.*周怀远/);
    expect(mail.received[0]?.text).toContain(`${site.server.origin}${address}\n`);
    expect(site.server.said).not.toContain("linxw@");
  });
});
