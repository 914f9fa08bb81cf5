import type { Page } from "playwright/test";

/**
 * Pastes where the cursor is, as Excel and WPS put cells on the clipboard: lines of cells parted by
 * tabs, and the table they come from as HTML. Answers whether the page took it from the browser.
 */
export function paste(page: Page, text: string, html = ""): Promise<boolean> {
  return page.evaluate(
    ([plain, table]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", plain);
      if (table) clipboardData.setData("text/html", table);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      return document.activeElement?.dispatchEvent(event) === false;
    },
    [text, html] as const,
  );
}
