import { expect } from "playwright/test";
import { everyPage, openListed, seedEveryPage } from "./support/every-page";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

test("every page has a title of its own, by which its tab is known among others", async ({
  page,
}) => {
  const titles = new Map<string, string>();
  for (const listed of everyPage().filter(({ status }) => status === 200)) {
    await openListed(page, listed, site);
    await expect(page).not.toHaveTitle("年报");
    const title = await page.title();
    expect.soft(titles.get(title), `${listed.name} is called ${title}, too`).toBeUndefined();
    titles.set(title, listed.name);
  }
  expect([...titles.keys()]).toContain("一、概述 - 2018年年报");
});
