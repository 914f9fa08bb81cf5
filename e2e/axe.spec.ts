import { expect, type Page } from "playwright/test";
import { expectAccessible } from "./support/accessible";
import { everyPage, type ListedPage, openListed, seedEveryPage } from "./support/every-page";
import { expectFits } from "./support/fits";
import { expectNoCodes } from "./support/no-codes";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

test.use({ deviceScaleFactor: 1.25 }); // as many an office's PC comes

/** The names of the pages that were looked at, by their titles. */
const titles = new Map<string, string>();

/** By which a page's tab is known among others. */
async function expectOwnTitle(page: Page, { name, status }: ListedPage): Promise<void> {
  if (status !== 200) return;
  await expect(page).not.toHaveTitle("年报");
  const title = await page.title();
  expect.soft(titles.get(title), `${name} is called ${title}, too`).toBeUndefined();
  titles.set(title, name);
  if (name === "/reports/[id]/sections/[key]") expect(title).toBe("一、概述 - 2018年年报");
}

for (const listed of everyPage()) {
  test(`${listed.name} has a title of its own and nothing that axe finds, shows no codes, and is read without scrolling sideways`, async ({
    page,
  }) => {
    await openListed(page, listed, site);
    await expectOwnTitle(page, listed);
    await expectNoCodes(page);
    await expectFits(page);
    await expectAccessible(page);
  });
}
