import { expect, type Page } from "playwright/test";
import { edition2018 as edition } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { formPages, type FormPage } from "@/lib/report/form-pages";
import { expectSaved, fieldOf } from "./form";

type Typed = ReadonlyMap<string, string>;

export const pagesOfForm = formPages(edition, new Map());

/** The figures by keyboard alone, as a typist would: type, Enter, type, Enter; an unfilled cell is passed over. */
async function typeFigures(page: Page, typed: Typed): Promise<void> {
  const figures = tablesOf(edition).flatMap(figuresOf);
  await fieldOf(page, figures[0]?.code ?? "").focus();
  for (const { code } of figures) {
    await expect(fieldOf(page, code)).toBeFocused();
    const value = typed.get(code);
    if (value !== undefined) await page.keyboard.type(value);
    if (code !== figures.at(-1)?.code) await page.keyboard.press("Enter");
  }
}

async function typeTexts(page: Page, formPage: FormPage, typed: Typed): Promise<void> {
  const figures = new Set(tablesOf(edition).flatMap(figuresOf));
  for (const field of formPage.fields) {
    const value = typed.get(field.code);
    if (value !== undefined && !figures.has(field)) await fieldOf(page, field.code).fill(value);
  }
}

/** Types a whole report into the form, page by page, and waits until each page is saved. */
export async function enterReport(page: Page, report: string, typed: Typed): Promise<void> {
  for (const formPage of pagesOfForm) {
    await page.goto(`${report}/${formPage.path}`);
    if (formPage.kind === "preface" && typed.has(edition.preface.free.code)) {
      await page.getByRole("button", { name: "改为自己写" }).click();
    }
    if (formPage.kind === "table") await typeFigures(page, typed);
    await typeTexts(page, formPage, typed);
    await expectSaved(page);
  }
}

/** Every field as the form shows it once it is opened again; "" where it is unfilled. */
export async function readReport(page: Page, report: string): Promise<ReadonlyMap<string, string>> {
  const shown = new Map<string, string>();
  for (const { path, fields } of pagesOfForm) {
    await page.goto(`${report}/${path}`);
    for (const { code } of fields) {
      const field = fieldOf(page, code);
      if ((await field.count()) > 0) shown.set(code, await field.inputValue());
    }
  }
  return shown;
}
