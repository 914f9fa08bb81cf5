import { expect, type Page } from "playwright/test";

const CODES = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  /\bt\d+(\.\d+)+\b/g,
  /\b(section|preface|closing|note|head|foot|carried|confirmed|custom)\.[a-z][\w.]*/g,
];

/** What a page says, on hover and to screen readers too; 编号 on a 数据采集表 is needed to read it back. */
function said(): string {
  const hidden = document.querySelectorAll<HTMLElement>(".printed-sheet .code");
  for (const cell of hidden) cell.style.display = "none";
  const words = [...document.querySelectorAll("[title], [aria-label], [placeholder]")].flatMap(
    (each) => ["title", "aria-label", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
  );
  const text = [document.title, document.body.innerText, ...words].join("\n");
  for (const cell of hidden) cell.style.display = "";
  return text;
}

/** Fields and people are called by their names: no id and no field's code is shown to anybody. */
export async function expectNoCodes(page: Page): Promise<void> {
  const text = await page.evaluate(said);
  expect.soft(CODES.flatMap((code) => text.match(code) ?? [])).toEqual([]);
}
