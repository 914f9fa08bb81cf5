import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { onScreens } from "./screens";

type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** All of axe's rules; axe stays in the page. */
async function allRules(page: Page): Promise<Results> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // the one frame there is shows a report's text alone
  return axe.analyze();
}

/** What axe leaves in a page. */
interface WithAxe {
  readonly axe: {
    run(options: { readonly runOnly: readonly string[] }): Promise<Results>;
  };
}

/** The rules that colours decide about, by the axe that is in the page already. */
const rulesOfColour = (page: Page): Promise<Results> =>
  page.evaluate(() => {
    const { axe } = window as unknown as WithAxe;
    return axe.run({ runOnly: ["color-contrast", "link-in-text-block"] });
  });

const schemes = { light: allRules, dark: rulesOfColour } as const;

/** axe finds nothing to object to on the page as it stands, on any screen, in light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await onScreens(page, ["office", "telephone"], async (screen) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await schemes[colorScheme](page);
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
      expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
    }
  });
  await page.emulateMedia({ colorScheme: null });
}
