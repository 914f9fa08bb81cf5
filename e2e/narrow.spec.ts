import { everyPage, openListed, seedEveryPage } from "./support/every-page";
import { expectFits } from "./support/fits";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

test.use({ deviceScaleFactor: 1.25 });

for (const listed of everyPage()) {
  test(`${listed.name} is read without scrolling sideways`, async ({ page }) => {
    await openListed(page, listed, site);
    await expectFits(page);
  });
}
