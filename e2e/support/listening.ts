import type { Page } from "playwright/test";

/** Whether the page's script hears what happens on it, or the page has none. */
const isHeard = () =>
  !document.querySelector('script[src*="/_next/"]') ||
  Object.keys(document).some((key) => key.startsWith("__reactContainer"));

/**
 * A page that counts as open once it hears its keys, as it does for whoever looks before typing. A
 * journey of what comes earlier says so by its `waitUntil`.
 */
export function listening(page: Page): Page {
  const goto = page.goto.bind(page);
  page.goto = async (url, options) => {
    const answer = await goto(url, options);
    if (!options?.waitUntil) await page.waitForFunction(isHeard);
    return answer;
  };
  return page;
}
