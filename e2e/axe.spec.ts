import { expectAccessible } from "./support/accessible";
import { everyPage, openListed, seedEveryPage } from "./support/every-page";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

for (const listed of everyPage()) {
  test(`${listed.name} has nothing that axe finds`, async ({ page }) => {
    await openListed(page, listed, site);
    await expectAccessible(page);
  });
}
