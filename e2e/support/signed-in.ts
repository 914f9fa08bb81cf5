import type { Browser, BrowserContextOptions, Page } from "playwright/test";
import { listening } from "./listening";
import type { Site } from "./site";

/** A page in a browser of somebody's own, who has signed in. `token`: of the session. */
export async function signedIn(
  browser: Browser,
  { server: { origin } }: Pick<Site<unknown>, "server">,
  token: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  await context.addCookies([{ name: "nianbao-session", value: token, url: origin }]);
  const page = await context.newPage();
  return options.javaScriptEnabled === false ? page : listening(page);
}
