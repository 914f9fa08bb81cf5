import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { onScreens } from "./screens";

/** All of axe's rules in light; in dark those that colours decide about. */
const schemes = {
  light: (axe: AxeBuilder) => axe,
  dark: (axe: AxeBuilder) => axe.withRules(["color-contrast", "link-in-text-block"]),
} as const;

/** axe finds nothing to object to on the page as it stands, on any screen, in light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await onScreens(page, ["office", "telephone"], async (screen) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page }).setLegacyMode(); // the one frame there is shows a report's text alone
      const { violations } = await schemes[colorScheme](axe).analyze();
      const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
      expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
    }
  });
  await page.emulateMedia({ colorScheme: null });
}
