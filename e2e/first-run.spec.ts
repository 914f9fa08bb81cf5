import { expect } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { serve, test } from "./support/site";

const site = serve(() => Promise.resolve());

const token = () => /安装口令：([0-9a-f]{24})/.exec(site.server.said)?.[1] ?? "";

test("who reads the console creates the first unit and administrator, once", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL("/setup");
  await page.getByLabel("安装口令").fill("guessed");
  await page.getByLabel("单位名称").fill("云栖市青溪区人民政府办公室");
  await page.getByLabel("用户名").fill("吴一鸣");
  await page.getByLabel("姓名").fill("吴一鸣");
  await page.getByLabel("密码", { exact: true }).fill("吴一鸣的密码 2019");
  await page.getByRole("button", { name: "建好并登录" }).click();
  await expect(page.locator("#note").getByRole("listitem")).toHaveText([
    "安装口令不对，请从服务器启动时的窗口里照抄。",
    "密码里不要带用户名。",
  ]);
  await expectAccessible(page);
  await expectFits(page);
  await page.getByLabel("安装口令").fill(token());
  await page.getByLabel("密码", { exact: true }).fill("green-kettle-7");
  await page.getByRole("button", { name: "建好并登录" }).click();
  await expect(page.getByRole("link", { name: "云栖市青溪区人民政府办公室" })).toBeVisible();
  await page.goto("/setup");
  await expect(page).toHaveURL("/reports");
});
