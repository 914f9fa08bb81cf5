import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "playwright/test";

/** axe finds nothing to object to on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }));
  expect(found).toEqual([]);
}
