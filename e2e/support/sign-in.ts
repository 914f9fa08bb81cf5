import type { Page } from "playwright/test";
import { PASSWORD } from "./office";

/** Signs in on the page where the person is asked to. A browser on disk knows no base address: `origin` says it. */
export async function signIn(
  page: Page,
  userName: string,
  { password = PASSWORD, origin = "" } = {},
): Promise<void> {
  await page.goto(`${origin}/login`);
  await page.getByLabel("用户名").fill(userName);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/login");
}
