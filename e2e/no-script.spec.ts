import { expect } from "playwright/test";
import { invented2018 } from "./fixtures/invented-2018";
import { storedValues } from "./fixtures/typed-report";
import { everyPage, missingPages, openListed, seedEveryPage } from "./support/every-page";
import { fieldOf } from "./support/form";
import { signIn } from "./support/sign-in";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

test.use({ javaScriptEnabled: false });

for (const listed of everyPage()) {
  test(`${listed.name} is there without script`, async ({ page }) => {
    await openListed(page, listed, site);
    await expect(page.getByRole("main")).not.toBeEmpty();
  });
}

for (const listed of missingPages()) {
  test(`${listed.name} says without script that it is not there`, async ({ page }) => {
    await openListed(page, listed, site);
    await expect(page.getByRole("main")).toContainText("没有这个页面");
    await page.getByRole("link", { name: "回到本单位年报" }).click();
    await expect(page.getByRole("heading", { name: "本单位年报" })).toBeVisible();
  });
}

test("without script one signs in, and reads all of a report", async ({ page }) => {
  const stored = storedValues(invented2018);
  const text = (code: string) => stored.get(code) ?? "";
  await signIn(page, "preparer");
  await page.getByRole("link", { name: "2017年年报" }).click();
  await expect(page.getByRole("cell", { name: "● 已填" })).toHaveCount(11);
  await page.getByRole("link", { name: "一、概述" }).click();
  await expect(fieldOf(page, "section.overview")).toHaveValue(text("section.overview"));
  await page.getByText("填写说明").click();
  await page.getByRole("link", { name: "概览", exact: true }).click();
  await page.getByRole("link", { name: "政府信息公开情况统计表" }).click();
  await expect(fieldOf(page, "t18.1.1")).toHaveValue(text("t18.1.1"));
  await page.getByRole("link", { name: "预览" }).click();
  await expect(page.getByRole("img", { name: /^第1页/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "阅读视图" })).toContainText(
    text("section.problems").split("\n")[1] ?? "",
  );
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Word 文档（DOCX）" }).click();
  expect((await download).suggestedFilename()).toMatch(
    /2017年政府信息公开工作年度报告（送审稿第1稿）\.docx$/,
  );
});
