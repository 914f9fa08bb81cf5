import { expect, type Page } from "playwright/test";
import { onScreens } from "./screens";

/** What reaches beyond the window, where the page is wider than it: elements, or a word in one of them. */
function beyondTheWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
  const found = [...document.body.querySelectorAll("*")].filter(beyond).map((element) => {
    const { tagName, id, className } = element;
    return `${tagName} #${id} .${className}`;
  });
  return found.length > 0 ? found : ["a word that is not broken"];
}

/** Nobody scrolls sideways to read the page, not even on a small screen. */
export async function expectFits(page: Page): Promise<void> {
  await onScreens(page, ["enlarged", "telephone"], (screen) =>
    expect.soft.poll(() => page.evaluate(beyondTheWindow), screen).toEqual([]),
  );
}
