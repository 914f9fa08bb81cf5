import { readFile } from "node:fs/promises";
import { expect, type Page } from "playwright/test";
import { beginSession } from "@/db/sessions";
import { edition2018 as edition } from "@/lib/editions/2018";
import { figuresOf, tablesOf } from "@/lib/editions/define";
import { normalise } from "@/lib/document/normalise";
import { noteCode } from "@/lib/report/address";
import type { FormPage } from "@/lib/report/form-pages";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "./fixtures/invented-2018";
import { pagesOfForm } from "./support/enter-report";
import { exportedText, withoutSpace } from "./support/exported-text";
import { enterOn, expectFocusSeen, goOn, tabTo } from "./support/focus";
import { expectSaved, fieldOf } from "./support/form";
import { seedOffice } from "./support/office";
import { serve, test } from "./support/site";

const site = serve(async (store) => {
  const { actors } = await seedOffice(store);
  return beginSession(store, there(actors.get("stranger"), "preparer").accountId);
});

const { typed } = invented2018;
const figures = tablesOf(edition).flatMap(figuresOf);
const BLANK_AT = 7;
const NOTED_AT = 11;

const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** 留空 and the private note are kept off the table: F2 leads to them, Esc back. */
async function openDetails(page: Page, code: string): Promise<void> {
  await page.keyboard.press("F2");
  await expect(fieldOf(page, noteCode(code))).toBeFocused();
  await expectFocusSeen(page);
}

async function leaveBlank(page: Page, code: string): Promise<void> {
  await openDetails(page, code);
  await enterOn(page, button(page, "留空（无此项）"));
  await expectFocusSeen(page);
  await page.keyboard.press("Escape");
}

async function writeNote(page: Page, code: string): Promise<void> {
  await openDetails(page, code);
  await page.keyboard.insertText("按办公室台账统计");
  await page.keyboard.press("Escape");
}

async function fillFigures(page: Page): Promise<void> {
  await tabTo(page, fieldOf(page, there(figures[0], "figure").code));
  for (const [at, { code }] of figures.entries()) {
    await expect(fieldOf(page, code)).toBeFocused();
    await expectFocusSeen(page);
    if (at === BLANK_AT) await leaveBlank(page, code);
    else await page.keyboard.type(typed.get(code) ?? "");
    if (at === NOTED_AT) await writeNote(page, code);
    await expect(fieldOf(page, code)).toBeFocused();
    if (at < figures.length - 1) await page.keyboard.press(at % 2 === 0 ? "Enter" : "Tab");
  }
}

async function fillTexts(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const value = typed.get(code);
    if (value === undefined) continue;
    await tabTo(page, fieldOf(page, code));
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(value);
    await expectFocusSeen(page);
  }
}

async function takeOverPreface(page: Page): Promise<void> {
  const { code } = edition.preface.free;
  await enterOn(page, button(page, "改为自己写"));
  await expect(fieldOf(page, code)).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(typed.get(code) ?? "");
}

/** Fills in all of a page, in the order of its fields, and goes on to the next one. */
async function fillPage(page: Page, formPage: FormPage): Promise<void> {
  const passed = new Set([...figures, edition.preface.free].map(({ code }) => code));
  const texts = formPage.fields.map(({ code }) => code).filter((code) => !passed.has(code));
  const { head = [] } = formPage.kind === "table" ? formPage.table : {};
  const first = new Set(head.map(({ code }) => code));
  await fillTexts(
    page,
    texts.filter((code) => first.has(code)),
  );
  if (formPage.kind === "table") await fillFigures(page);
  await fillTexts(
    page,
    texts.filter((code) => !first.has(code)),
  );
  if (formPage.kind === "preface") await takeOverPreface(page);
  await expectSaved(page);
}

/** The exported document holds every narrative, and no private note. */
async function expectExported(page: Page): Promise<void> {
  const word = link(page, "Word 文档（DOCX）");
  await tabTo(page, word);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  const text = await exportedText("docx", await readFile(await download.path()));
  const narratives = pagesOfForm.flatMap(({ fields }) =>
    fields.flatMap(({ code, kind }) => (kind === "narrative" ? [typed.get(code) ?? ""] : [])),
  );
  for (const paragraph of narratives.flatMap((narrative) => narrative.split("\n"))) {
    expect.soft(text).toContain(withoutSpace(normalise(paragraph)));
  }
  expect(text).not.toContain("台账统计");
}

test("a report is begun, filled in, looked at and exported with the keyboard alone", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const { server, seeded } = site;
  await context.addCookies([{ name: "nianbao-session", value: seeded, url: server.origin }]);
  await page.goto("/reports");
  const overview = "2018年政府信息公开工作年度报告";
  await goOn(page, button(page, "开始填报"), overview);
  const [first, ...others] = pagesOfForm;
  const { name } = there(first, "page");
  await goOn(page, link(page, name), name);
  await fillPage(page, there(first, "page"));
  for (const formPage of others) {
    await goOn(page, link(page, /^下一部分/), formPage.name);
    await fillPage(page, formPage);
  }
  await goOn(page, link(page, "回概览"), overview);
  await expect(page.getByText("共 11 个部分，已填 11 个，该填的都填了")).toBeVisible();
  await goOn(page, link(page, "预览"), "预览");
  await expectExported(page);
});
