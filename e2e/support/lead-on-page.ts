import { expect, type Page } from "playwright/test";
import { PASSWORD } from "./office";

/** Every step of a report's life by the page that it is taken on. `report` is the report's address. */

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const said = (page: Page) => page.locator("#note");

/** 送审 of a report in which nothing has to be mended or explained. */
export async function send(page: Page, report: string, draft: number): Promise<void> {
  await page.goto(`${report}/send`);
  await press(page, `送审第${draft}稿`);
  await expect(said(page)).toContainText(`第${draft}稿已送审`);
}

export async function approve(page: Page, report: string): Promise<void> {
  await page.goto(`${report}/review`);
  await press(page, "通过");
  await expect(said(page)).toContainText("已办「通过」");
}

/** With a reason, on the page where the report is looked at. */
export async function giveBack(page: Page, reason: string): Promise<void> {
  await page.getByLabel("意见或理由").fill(reason);
  await press(page, "退回");
  await expect(said(page)).toContainText("已办「退回」");
}

/** The server's day, as the form of what was signed on paper takes it for the last one possible. */
export async function serverDay(preparer: Page, report: string): Promise<string> {
  await preparer.goto(`${report}/paper`);
  return (await preparer.getByLabel("日期").getAttribute("max")) ?? "";
}

/** 保密审查 on a day. */
export async function clear(page: Page, report: string, day: string): Promise<void> {
  await page.goto(`${report}/review`);
  await page.getByLabel("保密审查人").fill("保密员");
  await page.getByLabel("审查日期").fill(day);
  await press(page, "保密审查通过");
  await expect(said(page)).toContainText("待签发");
}

/** 签发 by the head, with the password again. */
export async function sign(page: Page, report: string, draft: number): Promise<void> {
  await page.goto(`${report}/review`);
  await page.getByLabel("签发前请再输一次您的密码").fill(PASSWORD);
  await press(page, "签发");
  await expect(said(page)).toContainText(`第${draft}稿已签发`);
}

export async function file(page: Page, report: string): Promise<void> {
  await page.goto(`${report}/review`);
  await press(page, "报送主管部门");
  await expect(said(page)).toContainText("已报送");
}

export async function accept(page: Page, report: string): Promise<void> {
  await page.goto(`${report}/review`);
  await press(page, "备案");
  await expect(said(page)).toContainText("已备案");
}
