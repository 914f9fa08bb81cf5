import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";
import { onScreens } from "./screens";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe leaves in a page. */
interface WithAxe {
  readonly axe: {
    run(options: object): Promise<{ readonly violations: readonly Violation[] }>;
  };
}

/** Brings axe into the page and its frame, which takes as long as a rule or two of it: once. */
async function bringAxe(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // the one frame there is shows a report's text alone
  await axe.withRules("document-title").analyze();
}

/** What the axe that is in the page finds; of what is right it neither names nor sends each element. */
const violations = (page: Page, options: object) =>
  page.evaluate(
    async (asked) => {
      const { axe } = window as unknown as WithAxe;
      const found = await axe.run({ ...asked, resultTypes: ["violations"] });
      return found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
    },
    { ...options },
  );

const schemes = {
  /** All of axe's rules. */
  light: {},
  /** The rules that colours decide about. */
  dark: { runOnly: ["color-contrast", "link-in-text-block"] },
} as const;

/** axe finds nothing to object to on the page as it stands, on any screen, in light and dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  await onScreens(page, ["office", "telephone"], async (screen) => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, schemes[colorScheme]);
      expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
    }
  });
  await page.emulateMedia({ colorScheme: null });
}
