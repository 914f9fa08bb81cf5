import { expectAccessible } from "./support/accessible";
import { everyPage, openListed, seedEveryPage } from "./support/every-page";
import { expectFits } from "./support/fits";
import { expectNoCodes } from "./support/no-codes";
import { serve, test } from "./support/site";

const site = serve(seedEveryPage);

test.use({ deviceScaleFactor: 1.25 }); // as many an office's PC comes

for (const listed of everyPage()) {
  test(`${listed.name} has nothing that axe finds, shows no codes, and is read without scrolling sideways`, async ({
    page,
  }) => {
    await openListed(page, listed, site);
    await expectNoCodes(page);
    await expectFits(page);
    await expectAccessible(page);
  });
}
