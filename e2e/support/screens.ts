import type { Page } from "playwright/test";

const screens = {
  /** Most offices' screen. */
  office: { width: 1366, height: 768 },
  /** The same screen with everything enlarged to 125 %, as many a PC comes. */
  enlarged: { width: 1093, height: 614 },
  telephone: { width: 390, height: 844 },
} as const;

type Screen = keyof typeof screens;

/** Looks at a page on some screens; afterwards it has the size that it had. */
export async function onScreens(
  page: Page,
  names: readonly Screen[],
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize();
  for (const name of names) {
    await page.setViewportSize(screens[name]);
    await look(name);
  }
  if (before) await page.setViewportSize(before);
}
