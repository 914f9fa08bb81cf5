import { expect, type Page } from "playwright/test";
import { PASSWORD } from "./office";
import { currentOrigin } from "./site";

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

/** Signs in without its page, for a journey of something else. The browser stays where it is. */
export async function beSignedIn(page: Page, userName: string): Promise<void> {
  const origin = currentOrigin();
  const data = { name: userName, password: PASSWORD };
  const answer = await page.request.post(`${origin}/api/session`, { data, headers: { origin } });
  expect(answer.status()).toBe(200);
}
