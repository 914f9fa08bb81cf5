import type { Locator } from "playwright/test";

/**
 * Puts a text into a field in place of what it holds, as pasting would, and leaves the field. As JSON,
 * since half a character does not come through Playwright's wire.
 */
export async function insertText(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, json) => {
    const input = element as HTMLInputElement | HTMLTextAreaElement;
    input.focus();
    input.select();
    document.execCommand("insertText", false, JSON.parse(json) as string);
    input.blur();
  }, JSON.stringify(text));
}

/** Whether the field holds exactly this text. */
export const holds = (field: Locator, text: string): Promise<boolean> =>
  field.evaluate(
    (element, json) => (element as HTMLInputElement).value === JSON.parse(json),
    JSON.stringify(text),
  );
